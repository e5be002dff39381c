/** `npm run check`: every mistake of the content, one a line, or none. Exit code 1 where there are any. */
import { inspectContent } from '../check/checkContent.ts';
import { contentDir } from '../contentDir.ts';
import { describeMistakes, describeSound } from './describe.ts';

const report = await inspectContent(contentDir);
if (report.mistakes.length > 0) {
  console.error(describeMistakes(report.mistakes));
  process.exitCode = 1;
} else {
  console.log(describeSound(report));
}
