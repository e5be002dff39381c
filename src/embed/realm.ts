/**
 * Whether the page's own JavaScript still does what the language says. Old libraries put versions of their own in the
 * place of built-in functions; a drawing made with those would be wrong, so the fallback stays instead.
 */
export function isSound(): boolean {
  // Asked of things that a minifier cannot know, lest it answer for them.
  const [one, two] = [Number(document.nodeType > 0), 1 + Number(document.nodeType > 0)];
  const letters = 'a'.repeat(two);
  try {
    return (
      Array.from({ length: two }, (_, i) => i).join() === '0,1' &&
      Array.from(new Set([one, two])).join() === '1,2' &&
      Array.from(new Map([[one, two]]).values())[0] === two &&
      [[one], [two]].flatMap((list) => list).length === two &&
      [3, one].map((n) => n + 1).filter((n) => n > two)[0] === 4 &&
      [one, two].find((n) => n > one) === two &&
      [one, two].findLast((n) => n < two) === one &&
      [one, two].at(-1) === two &&
      [two, one].toReversed()[0] === one &&
      [one, two].reduce((a, b) => a + b) === 3 &&
      [...new Map([[one, two]])][0]?.[1] === two &&
      Object.entries({ one })[0]?.[1] === one &&
      Object.keys({ one }).length === one &&
      (Object.defineProperty({}, 'a', { value: one }) as { a?: number }).a === one &&
      letters.slice(one).trim().padStart(two, '0') === '0a' &&
      new URLSearchParams('a=1&a=2').getAll('a').length === two
    );
  } catch {
    return false;
  }
}
