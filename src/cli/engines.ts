/** The browsers beside Chromium that tests run in, where Playwright has its own build of them. */
import { existsSync } from 'node:fs';
import { firefox, webkit } from 'playwright';

const PROGRAMS = { firefox, webkit };
export type Engine = keyof typeof PROGRAMS;
export const OTHER_ENGINES = Object.keys(PROGRAMS) as Engine[];

/** They are not downloaded by the tests: `npx playwright install --with-deps firefox webkit` does that. */
export const isInstalled = (engine: Engine): boolean => existsSync(PROGRAMS[engine].executablePath());
