/**
 * `npm run dev` shows the mistakes of the content in the browser, in the checker's own words, as soon as a file is
 * saved, and the page again once they are mended.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { inspectContent } from '../check/checkContent.ts';
import { describeMistakes } from '../cli/describe.ts';
import { mistakesPage } from './mistakesPage.ts';

/** Editors write a file in more than one step. */
const SETTLE_MS = 60;

export function contentCheck(contentDir: string): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const dir = resolve(contentDir);
        const isContent = (file: string) => resolve(file).startsWith(dir + sep);
        let words = '';
        let checked: Promise<void> = Promise.resolve();

        const show = () => server.ws.send({ type: 'error', err: { message: words, stack: '', plugin: 'content' } });
        const check = async () => {
          const before = words;
          const { mistakes } = await inspectContent(contentDir);
          words = mistakes.length > 0 ? describeMistakes(mistakes) : '';
          if (words !== '' && words !== before) logger.error(`the content has mistakes\n${words}`);
          if (words !== '') show();
          else if (before !== '') {
            logger.info('the content has no mistakes any more');
            server.ws.send({ type: 'full-reload' });
          }
        };
        let saves = 0;
        const checkSoon = async (own: number) => {
          await sleep(SETTLE_MS);
          if (own === saves) await check();
        };
        const changed = (file: string) => {
          if (isContent(file)) checked = checkSoon(++saves);
        };
        const settled = async () => {
          for (let seen; seen !== checked;) {
            seen = checked;
            await seen;
          }
        };
        /** Answers with the mistakes, where there are any. */
        const answer = async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
          const path = (request.url ?? '/').replace(server.config.base.replace(/\/$/, ''), '');
          const isTool = /^\/(?:@|node_modules\/|src\/|__)|[?&](?:import|v|t|html-proxy)\b/.test(path);
          if (!isTool) await settled();
          if (words === '' || isTool) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(mistakesPage(words, `${server.config.base}@vite/client`));
        };

        server.watcher.add(dir);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
        server.ws.on('connection', () => {
          if (words !== '') show();
        });
        await check();
        // Before Astro's own handlers: what they would say of such content is less, and only of the first mistake.
        server.middlewares.use((request, response, next) => void answer(request, response, next));
      },
    },
  };
}
