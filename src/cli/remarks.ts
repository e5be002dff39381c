import { printable } from '../check/mistake.ts';
import type { Remark } from '../exchange/in/types.ts';
import { count } from './describe.ts';

const MOST_PLACES = 5;
/** Of one file: past this the list is of no more use than its count. */
const MOST_MISTAKES = 200;

/** What an import has to say: each mistake at its place, then what was not carried, told once with its places. */
export function describeRemarks(file: string, remarks: readonly Remark[]): string[] {
  const mistakes = remarks.filter(({ severity }) => severity === 'mistake');
  const notes = Map.groupBy(
    remarks.filter(({ severity }) => severity === 'note'),
    ({ message }) => message,
  );
  const more = mistakes.length - MOST_MISTAKES;
  return [
    ...mistakes.slice(0, MOST_MISTAKES).map(({ at, message }) => `${file}: ${at}: ${message}`),
    ...(more > 0 ? [`${file}: and ${count(more, 'mistake')} more`] : []),
    ...[...notes].map(([message, same]) => `${file}: note: ${message} (${places(same.map(({ at }) => at))})`),
  ].map(printable);
}

function places(all: readonly string[]): string {
  const distinct = [...new Set(all)];
  const shown = distinct.slice(0, MOST_PLACES).join(', ');
  return distinct.length > MOST_PLACES ? `${shown} and ${distinct.length - MOST_PLACES} more` : shown;
}
