/** `npm run check`: every mistake of the content, one a line, or none. Exit code 1 where there are any. */
import { inspectContent } from '../check/checkContent.ts';
import { contentDir } from '../contentDir.ts';
import { describeCounts, describeMistakes } from './describe.ts';

const { mistakes, counts } = await inspectContent(contentDir);
if (mistakes.length > 0) {
  console.error(describeMistakes(mistakes));
  process.exitCode = 1;
} else {
  console.log(describeCounts(counts));
}
