/** What is told where it does not. */
export const UNSOUND = 'a library has changed built-in functions of this page, or the browser lacks some';

/** What parts of a drawing may be without: given to every object, all of them would have it. */
const ABSENT = ['date', 'event', 'height', 'kind', 'orientation', 'person', 'text', 'window'];

/** How many nodes an element then has. */
function nodesOf(fill: (node: Element) => void): number {
  const node = document.createElement('a');
  fill(node);
  return node.childNodes.length;
}

/**
 * Whether the page's own JavaScript still does what the language says. Old libraries put versions of their own in the
 * place of built-in functions, old browsers lack the newest, and a picture named `createElement` stands in its way; a
 * drawing made with those would be wrong, so the fallback stays instead.
 */
export function isSound(): boolean {
  try {
    // Asked of things that a minifier cannot know, lest it answer for them.
    const one = new CSSStyleSheet().cssRules.length + document.createElement('a').nodeType;
    const two = one + one;
    const list = [one, -two];
    list.unshift(two);
    let sum = 0;
    list.forEach((n) => (sum += n));
    const done = [
      sum,
      Array.from({ length: two }, (_, i) => i),
      Array.from(new Map([[one, two]]).values()),
      [...new Map([[one, two]])].flatMap((pair) => pair),
      list.toReversed().findLast((n) => n > one),
      list.findIndex((n) => n < one),
      list.map((n) => n + one).reduce((a, b) => a + b),
      list.filter((n) => n !== one).sort((a, b) => a - b),
      [list.at(-one), list.includes(one), list.some((n) => n > one)],
      [Math.max(...list), Math.min(...list), Math.abs(-one), Math.log2(two)],
      [Math.floor(two + one / two), Math.ceil(one / two), Math.round(one / two + two)],
      new Map(Object.entries({ one })).get('one'),
      Object.keys({ one }),
      Object.getOwnPropertyDescriptor(Object.defineProperty({}, 'a', { value: one }), 'a')?.value,
      `${'a'.repeat(two)} `.trimEnd().replace('a', 'b').split('').join('-'),
      'ab'.slice(one).padStart(two, '0').codePointAt(one),
      new URLSearchParams('a=1&a=2').getAll('a').length,
      [document.createElement('a').dispatchEvent(new Event('a')), typeof customElements.define],
      nodesOf((node) => node.append('a', 'b')),
      nodesOf((node) => node.replaceChildren('a')) && new AbortController().signal.aborted,
      'adoptedStyleSheets' in document && !ABSENT.some((name) => name in list),
    ].join(' ');
    return done === '1 0,1 2 1,2 2 2 4 -2,2 -2,true,true 2,-2,1,1 2,1,3 1 one 1 b-a 98 2 true,function 2 false true';
  } catch {
    return false;
  }
}
