/** `npm run check`: every mistake of the content, one a line, or none. Exit code 1 where there are any. */
import { inspectContent } from '../check/checkContent.ts';
import { entriesOf } from '../check/entriesOf.ts';
import { contentDir } from '../contentDir.ts';
import { describeMistakes, describeSound } from './describe.ts';

const { mistakes, counts, content } = await inspectContent(contentDir);
if (mistakes.length > 0) {
  console.error(describeMistakes(mistakes));
  process.exitCode = 1;
} else {
  console.log(describeSound(counts, entriesOf(content).site.locale));
}
