/**
 * `npm run new -- "Title" --date 2024-02 [--id ID] [--topic ID] [--source ID] [--dry-run]`: an event's file, filled and
 * valid, for its author to go over.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFiles } from '../check/checkContent.ts';
import { formatMistake } from '../check/mistake.ts';
import { readFiles } from '../check/readFiles.ts';
import { didYouMean } from '../check/suggest.ts';
import { contentDir } from '../contentDir.ts';
import type { Entry } from '../exchange/in/types.ts';
import { slug } from '../exchange/in/names.ts';
import { recordFiles } from '../model/schema.ts';
import { readTarget } from './importTarget.ts';
import { newEventText } from './newEventText.ts';

const USAGE = 'npm run new -- "Title" --date 2024-02';

try {
  await run();
} catch (error) {
  console.error(`nothing is written: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { title, date, ...asked } = readArguments(process.argv.slice(2));
  const { existing } = await readTarget(contentDir);
  if (!existing.site) throw new Error(`no content in ${contentDir}; write CONTENT=… for another folder`);
  const id = asked.id ?? slug(title);
  const form = recordFiles.topics.id.safeParse(id);
  if (!form.success)
    throw new Error(`--id ${JSON.stringify(id)}: not an id; ${idAdvice(asked.id, form.error.issues[0]?.message)}`);
  const topic = chosen('topic', asked.topic, existing.topics);
  const source = chosen('source', asked.source, existing.sources);
  const path = join(contentDir, 'events', `${id}.mdx`);
  if (existsSync(path)) throw new Error(`${path} is there already; write another title, or --id with another id`);
  const text = newEventText({ title, date, topic, source, site: existing.site });
  await assertValid(id, text);
  mkdirSync(dirname(path), { recursive: true });
  // Fails where the file has come to be in the meantime.
  writeFileSync(path, text, { flag: 'wx' });
  console.log(`written: ${path}\nnext: put your own words for the placeholders, then npm run check`);
}

function idAdvice(asked: string | undefined, advice = ''): string {
  return asked === undefined ? 'the title has no Latin letter to make one of; write --id with one' : advice;
}

function readArguments(
  args: string[],
): Record<'title' | 'date', string> & Record<'id' | 'topic' | 'source', string | undefined> {
  let parsed;
  const dashed = args.findIndex((arg, i) => i > 0 && /^-\d/.test(arg) && args[i - 1] === '--date');
  if (dashed > 0)
    throw new Error(
      `--date ${args[dashed]}: a date that begins with "-" needs a "=" before it; write --date=${args[dashed]}`,
    );
  try {
    const text = { type: 'string' } as const;
    parsed = parseArgs({ args, allowPositionals: true, options: { date: text, id: text, topic: text, source: text } });
  } catch (error) {
    throw new Error(`${(error as Error).message.split('. ')[0]}; write ${USAGE}`, { cause: error });
  }
  const { values, positionals } = parsed;
  const [title = '', ...more] = positionals;
  if (title.trim() === '') throw new Error(`no title; write ${USAGE}`);
  if (more.length > 0)
    throw new Error(`more than one title; put it in quotation marks: ${JSON.stringify(positionals.join(' '))}`);
  if (values.date === undefined) throw new Error(`no date; write ${USAGE}`);
  return { title: title.trim(), date: values.date, id: values.id, topic: values.topic, source: values.source };
}

/** The record that was asked for, else the first. */
function chosen(noun: string, asked: string | undefined, records: Record<string, Entry>): string {
  const ids = Object.keys(records);
  if (asked !== undefined && !Object.hasOwn(records, asked)) {
    throw new Error(
      `--${noun} ${JSON.stringify(asked)}: unknown ${noun}${didYouMean(asked, ids) || `; write one of ${ids.slice(0, 8).join(', ')}`}`,
    );
  }
  const id = asked ?? ids[0];
  if (id === undefined) throw new Error(`no ${noun} in ${contentDir}/${noun}s.yaml; write one there first`);
  return id;
}

/** What the checker says of the new file is said of what was typed. */
async function assertValid(id: string, text: string): Promise<void> {
  const { files } = await readFiles(contentDir);
  const file = `events/${id}.mdx`;
  const { mistakes } = checkFiles(new Map([...files, [file, new TextEncoder().encode(text)]]));
  const own = mistakes.filter((mistake) => mistake.file === file);
  if (own.length === 0) return;
  const words = own.map((mistake) =>
    mistake.field === 'date.resolved' ? `--date ${mistake.value ?? ''}: ${mistake.message}` : formatMistake(mistake),
  );
  throw new Error(words.join('\n'));
}
