import { defineConfig } from 'vitest/config';
import { IS_LONG } from './src/longRun.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // A worker for each core, where one core would be left for an editor otherwise; and one for many files, for what
    // they test are functions, which leave nothing behind.
    maxWorkers: '100%',
    isolate: false,
    ...(IS_LONG && { testTimeout: 600_000 }),
  },
});
