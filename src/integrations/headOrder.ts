/**
 * Puts the head of every page in the order in which browsers can make use of it. The policy comes first: what stands
 * before it is not held by it, and what is found behind a script is loaded later where a policy stands between. Then
 * the style sheets; and before the first script, behind the fonts, each module that the page's scripts are or import,
 * so that all are loaded together, and not one when another has come and been read (HTML, "modulepreload").
 */

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const CHARSET = /<meta charset="utf-8">/i;
const SHEET = /<link rel="stylesheet"[^>]*>/g;
/** The first script with an address, or where there is none the end of the head. */
const FIRST_SCRIPT = /<script src=|$/;
const HEAD_END = '</head>';
const MODULE = /<script type="module" src="([^"]+)">/g;

/** Names of chunks, each with those that it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The chunks and all that they import, and those in turn. */
function withImports(entries: readonly string[], imports: Imports): string[] {
  const found = new Set(entries);
  for (const name of found) for (const other of imports.get(name) ?? []) found.add(other);
  return [...found];
}

/**
 * @param root the address that the names of chunks follow, with a slash at its end
 * @returns the page, unchanged where it has no policy
 */
export function inOrder(page: string, root: string, imports: Imports): string {
  // The rest of a page can be a thousand times as long: it is looked through once, and copied once.
  const end = page.indexOf(HEAD_END);
  const head = page.slice(0, end);
  const [policy] = POLICY.exec(head) ?? [];
  if (policy === undefined) return page;
  const sheets = head.match(SHEET) ?? [];
  const sources = [...page.matchAll(MODULE)].map(([, src = '']) => src).filter((src) => src.startsWith(root));
  const names = sources.map((src) => src.slice(root.length));
  const modules = withImports(names, imports).map((name) => `<link rel="modulepreload" href="${root}${name}">`);
  const rest = [policy, ...sheets].reduce((text, tag) => text.replace(tag, ''), head);
  const ordered = rest
    .replace(CHARSET, (charset) => [charset, policy, ...sheets].join(''))
    .replace(FIRST_SCRIPT, (found) => modules.join('') + found);
  return ordered + page.slice(end);
}
