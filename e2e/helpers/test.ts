import { expect, test as base } from 'playwright/test';
import { builds } from './builds.ts';

const own = new Set(Object.values(builds).map(({ origin }) => origin));

/**
 * Every test of the site also holds these: no request to another host, no error in the console, no exception, and
 * nothing that the page's own security policy refused (refusals are written to the console).
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      const isForeign = ({ protocol, origin }: URL) => protocol.startsWith('http') && !own.has(origin);
      // Heard, not routed: a route takes every request through the test, and the browser's cache away. `--host-resolver-rules`
      // of `playwright.config.ts` keeps them from leaving.
      context.on('request', (request) => {
        if (isForeign(new URL(request.url()))) faults.push(`a request to another host: ${request.url()}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`exception: ${error.error().message}`));
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          console.error(`refused by ${violatedDirective}: ${blockedURI} ${sample}`),
        ),
      );
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
