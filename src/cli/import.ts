/**
 * `npm run import -- FILE|- [--to DIR] [--dry-run] [--force]`: events from another program's file become content.
 * Exit code 1 where the file has mistakes; what can be carried is carried all the same, and the rest is named.
 */
import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFiles } from '../check/checkContent.ts';
import { formatMistake } from '../check/mistake.ts';
import { contentDir } from '../contentDir.ts';
import { convert } from '../exchange/in/convert.ts';
import { decode, MOST_BYTES, tooLarge } from '../exchange/in/decode.ts';
import { filesOf } from '../exchange/in/files.ts';
import { read } from '../exchange/in/read.ts';
import { InputError } from '../exchange/in/types.ts';
import type { Content } from '../exchange/in/types.ts';
import { count } from './describe.ts';
import { readTarget } from './importTarget.ts';
import { placeFiles } from './placeFiles.ts';
import { describeRemarks } from './remarks.ts';
import { today } from './today.ts';

const USAGE = 'npm run import -- FILE|- [--to DIR] [--dry-run] [--force]';

try {
  await run();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function fail(message: string): void {
  console.error(`import failed: ${message}`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { file, to, isDry, isForced } = readArguments(process.argv.slice(2));
  const name = file === '-' ? 'standard input' : file;
  const target = await readTarget(to);
  let content: Content;
  try {
    const incoming = read(decode(await readBytes(file)));
    const day = today();
    content = converted(
      convert(incoming, {
        fileName: file === '-' ? 'imported' : basename(file),
        today: day,
        existing: target.existing,
      }),
      incoming.events.length,
    );
  } catch (error) {
    if (error instanceof InputError) throw new Error(`${name}: ${error.message}; nothing is written`, { cause: error });
    throw error;
  }
  for (const line of describeRemarks(name, content.remarks)) console.error(line);
  const mistakes = content.remarks.filter(({ severity }) => severity === 'mistake').length;
  const ending = `${count(mistakes, 'mistake')} in the file`;
  if (content.events.length === 0)
    return fail(`${name}: no event that could be carried; ${ending}; nothing is written`);
  const files = filesOf(content, target.texts);
  const clashing = [...files.keys()].filter((path) => path.startsWith('events/') && target.texts.has(path));
  if (clashing.length > 0 && !isForced) {
    const some = clashing.slice(0, 5).join(', ');
    return fail(
      `${count(clashing.length, 'event')} there already in ${to} (${some}${clashing.length > 5 ? ', …' : ''}); ` +
        'write --force to replace them, or --to a new folder; nothing is written',
    );
  }
  const wrong = newMistakes(target.texts, files);
  if (wrong.length > 0) {
    return fail(
      `the content would have mistakes; nothing is written\n${wrong.map((line) => `${to}/${line}`).join('\n')}`,
    );
  }
  if (!isDry) await placeFiles(resolve(to), files);
  const parts = [
    count(content.events.length, 'event'),
    count(Object.keys(content.topics).length, 'topic'),
    count(Object.keys(content.sources).length, 'source'),
  ].join(', ');
  console.log(`${parts} ${isDry ? `would be written to ${to} (dry run)` : `written to ${to}`}; ${ending}`);
  if (content.site && !isDry) console.log(`next: look through ${to}/site.yaml, then CONTENT=${to} npm run build`);
  if (mistakes > 0) process.exitCode = 1;
}

function readArguments(args: string[]): { file: string; to: string; isDry: boolean; isForced: boolean } {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { to: { type: 'string' }, 'dry-run': { type: 'boolean' }, force: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message.split('. ')[0]}; write ${USAGE}`, { cause: error });
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || file === '') throw new Error(`no file named; write ${USAGE}`);
  if (more.length > 0) throw new Error(`more than one file (${positionals.join(', ')}); import them one by one`);
  if (values.to === '') throw new Error(`--to names no folder; write ${USAGE}`);
  return {
    file,
    to: values.to ?? contentDir,
    isDry: values['dry-run'] ?? false,
    isForced: values.force ?? false,
  };
}

/** The bytes of a file or of standard input, up to the most that is taken. */
async function readBytes(file: string): Promise<Uint8Array> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > MOST_BYTES) throw new InputError(tooLarge());
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`${file}: no such file`, { cause: error });
    if (code === 'EISDIR') throw new Error(`${file}: a folder; name a file`, { cause: error });
    throw error;
  }
  return Buffer.concat(chunks);
}

/** Runs a conversion to its end, saying how far it is where that takes long. */
function converted(steps: Generator<number, Content>, total: number): Content {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    console.error(`${step.value} of ${count(total, 'event')} read …`);
  }
}

/** What the checker finds in the folder after the import and not before it. */
function newMistakes(before: ReadonlyMap<string, string>, added: ReadonlyMap<string, string>): string[] {
  const encoder = new TextEncoder();
  const all = new Map([...before, ...added].map(([path, text]) => [path, encoder.encode(text)] as const));
  return checkFiles(all).mistakes.map(formatMistake);
}
