import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
  seconds: number;
  /** What the program and those that it started held together at most. 0 where the machine does not say. */
  megabytes: number;
}

const LOOK_EVERY = 200;

/** Runs a program to its end. @throws {Error} with its last words, where it fails */
export function measured(
  program: string,
  args: readonly string[],
  { env = {}, cwd }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), LOOK_EVERY);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) done({ seconds, megabytes: most / 2 ** 20 });
      else fail(new Error(`${program} ${args.join(' ')} ended with ${code}\n${said}`));
    });
  });
}

/** Bytes resident in a process and its descendants; 0 where /proc is not there. */
function memoryOf(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return pages * 4096 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}
