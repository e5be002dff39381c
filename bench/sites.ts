import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchEvents } from './events.ts';
import { measured } from './measured.ts';
import { serve, type Server } from './serve.ts';

/** Our site built of so many of the events that the peers get, and served, when it is first asked for. */
export class Sites {
  readonly #root: string;
  readonly #say: (line: string) => void;
  readonly #servers = new Map<number, Promise<Server>>();

  /** @param root a folder to build in */
  constructor(root: string, say: (line: string) => void) {
    this.#root = root;
    this.#say = say;
  }

  /** The origin of the site. */
  async of(events: number): Promise<string> {
    const server = this.#servers.get(events) ?? this.#serve(events);
    this.#servers.set(events, server);
    return (await server).origin;
  }

  async close(): Promise<void> {
    for (const server of await Promise.all(this.#servers.values())) server.close();
  }

  async #serve(events: number): Promise<Server> {
    this.#say(`building our site of ${events} events`);
    const file = join(this.#root, `events-${events}.json`);
    const [content, out] = [join(this.#root, `content-${events}`), join(this.#root, `site-${events}`)];
    writeFileSync(file, JSON.stringify(benchEvents(events)));
    await measured('npm', ['run', '--silent', 'import', '--', file, '--to', content]);
    await measured('npm', ['run', '--silent', 'build'], { env: { CONTENT: content, OUT_DIR: out } });
    return serve({ '/': out });
  }
}
