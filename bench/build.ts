/**
 * `npm run bench -- [100 1000 10000]`: imports that many made-up events, builds a site of them, and says how long the
 * build took and how much memory it held at most, for the whole and per 1,000 events.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const counts = process.argv.slice(2).map(Number).filter(Boolean);
const root = mkdtempSync(join(tmpdir(), 'bench-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));

console.log('events   import s   build s   peak MB   out MB   s per 1,000   MB per 1,000');
for (const count of counts.length > 0 ? counts : [100, 1000, 10_000]) {
  const file = join(root, `${count}.json`);
  const [content, out] = [join(root, `content-${count}`), join(root, `dist-${count}`)];
  writeFileSync(file, JSON.stringify(timeline(count)));
  const imported = await run('import', [file, '--to', content], {});
  const built = await run('build', [], { CONTENT: content, OUT_DIR: out });
  const size = sizeOf(out) / 2 ** 20;
  const row = [
    imported.seconds,
    built.seconds,
    built.megabytes,
    size,
    (built.seconds / count) * 1000,
    (built.megabytes / count) * 1000,
  ];
  console.log([String(count).padStart(6), ...row.map((n) => n.toFixed(1).padStart(9))].join(' '));
  for (const dir of [content, out]) rmSync(dir, { recursive: true });
}

/** Events over a hundred years in four groups, with texts of a usual length; the same at every run. */
function timeline(count: number): object {
  const sentence = 'In this year something happened that people spoke of for a long time, and it was written down. ';
  return {
    title: { text: { headline: `A timeline of ${count} events` } },
    events: Array.from({ length: count }, (_, i) => ({
      start_date: { year: 1900 + ((i * 7) % 100), month: 1 + (i % 12), day: 1 + (i % 28) },
      text: { headline: `Event number ${i} of this timeline`, text: `<p>${sentence.repeat(2 + (i % 5))}</p>` },
      group: `Group ${i % 4}`,
      media: { url: `https://example.org/pictures/${i}.jpg`, caption: `Picture ${i}`, credit: 'Somebody' },
    })),
  };
}

/** Runs a script of the project; the memory is what its processes held together at most, on Linux. */
function run(
  script: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), 200);
  return new Promise((done, fail) => {
    child.once('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) done({ seconds, megabytes: most / 2 ** 20 });
      else fail(new Error(`npm run ${script} ended with ${code}\n${said.slice(-2000)}`));
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

function sizeOf(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
