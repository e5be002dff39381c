/**
 * Edits between two words: insertions, deletions, substitutions and swaps of neighbours, each counting 1
 * (optimal string alignment, the restricted Damerau–Levenshtein distance).
 */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, beforeLast[column - 2]! + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}

/** Past this length a word is no id or key that someone mistyped, and the table would only cost time. */
const LONGEST_WORD = 100;

/** The known word nearest to a mistyped one; undefined where none is near enough to be meant. Case is ignored. */
export function closest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > LONGEST_WORD) return undefined;
  // Quotation marks that a word processor made round are part of the word to YAML.
  const word = written.replace(/^[“”‘’"'\s]+|[“”‘’"'\s]+$/g, '');
  const reach = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = reach + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > reach) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}

/** `; did you mean "s05"?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = closest(word, known);
  return found === undefined ? '' : `; did you mean ${JSON.stringify(found)}?`;
}
