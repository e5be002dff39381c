/** `node dev.ts PORT`: serves the site as `npm run dev` does, beside one that an author may have open. */
import { dev } from 'astro';

const server = await dev({
  root: new URL('../../', import.meta.url).pathname,
  cacheDir: process.env['CACHE_DIR'],
  server: { port: Number(process.argv[2]), host: '127.0.0.1' },
  logLevel: 'error',
});
console.log('ready');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.stop().then(() => process.exit()));
