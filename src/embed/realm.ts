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
      Array.from(new Map([[one, two]]).values()).join() === '2' &&
      [...new Map([[one, two]])].flatMap((pair) => pair).join() === '1,2' &&
      [two, one].toReversed().findLast((n) => n > one) === two &&
      [one, two].map((n) => n + one).reduce((a, b) => a + b) === 5 &&
      Object.entries({ one }).join() === 'one,1' &&
      (Object.defineProperty({}, 'a', { value: one }) as { a?: number }).a === one &&
      letters.slice(one).padStart(two, '0') === '0a' &&
      new URLSearchParams('a=1&a=2').getAll('a').length === two
    );
  } catch {
    return false;
  }
}
