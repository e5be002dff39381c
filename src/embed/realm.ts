/**
 * Whether the page's own JavaScript still does what the language says. Old libraries put versions of their own in the
 * place of built-in functions; a drawing made with those would be wrong, so the fallback stays instead.
 */
export function isSound(): boolean {
  try {
    return (
      Array.from({ length: 2 }, (_, i) => i).join() === '0,1' &&
      Array.from(new Set([1, 2])).join() === '1,2' &&
      Array.from(new Map([[1, 2]]).values())[0] === 2 &&
      [[1], [2]].flatMap((one) => one).length === 2 &&
      [3, 1].map((n) => n + 1).filter((n) => n > 2)[0] === 4 &&
      [1, 2].find((n) => n > 1) === 2 &&
      [1, 2].findLast((n) => n < 2) === 1 &&
      [1, 2].at(-1) === 2 &&
      [2, 1].toReversed()[0] === 1 &&
      [1, 2].reduce((a, b) => a + b) === 3 &&
      [...new Map([[1, 2]])][0]?.[1] === 2 &&
      Object.entries({ a: 1 })[0]?.[1] === 1 &&
      Object.keys({ a: 1 }).length === 1 &&
      'a-b'.replaceAll('-', '') === 'ab' &&
      'ab'.slice(1).trim().padStart(2, '0') === '0b' &&
      new URLSearchParams('a=1&a=2').getAll('a').length === 2
    );
  } catch {
    return false;
  }
}
