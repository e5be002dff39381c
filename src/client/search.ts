/** The search page: the words in the address become a list of results, made of nodes and text only. */
import { excerptPieces, isAnswer } from './excerpt.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';

/** What the page hands over: words of the interface with `{count}`, `{shown}` and `{query}` in them. */
interface SearchWords {
  searching: string;
  one: string;
  many: string;
  some: string;
  none: string;
  empty: string;
  failed: string;
}

const SHOWN = 30;

function node(tag: string, content: readonly (Node | string)[], className = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

function result({ url, excerpt, meta }: PagefindPage): HTMLElement {
  const link = node('a', [meta['title'] ?? url]);
  link.setAttribute('href', url);
  const about = [meta['date'], meta['kind']].filter((word) => word !== undefined).join(' · ');
  const pieces = excerptPieces(excerpt).map(({ text, found }) => (found ? node('mark', [text]) : text));
  return node('li', [node('h3', [link]), ...(about ? [node('p', [about], 'detail')] : []), node('p', pieces)]);
}

async function search(root: HTMLElement): Promise<void> {
  const words = JSON.parse(root.querySelector('[data-words]')?.textContent ?? '{}') as SearchWords;
  const status = root.querySelector<HTMLElement>('[data-status]');
  const list = root.querySelector<HTMLElement>('[data-results]');
  const field = root.querySelector<HTMLInputElement>('input[name="q"]');
  if (!status || !list || !field) throw new Error('search: expected a field, a status and a list on the page');
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  // Nobody sees these signs, and some would turn the sentence around.
  const query = asked
    .replace(/[\p{Cc}\p{Bidi_C}]+/gu, ' ')
    .trim()
    .slice(0, 200);
  field.value = query;
  const say = (sentence: string, count = 0, shown = 0) => {
    const values: Record<string, string> = { count: String(count), shown: String(shown), query };
    status.textContent = sentence.replace(/\{(count|shown|query)\}/g, (_, name: string) => values[name] ?? '');
  };
  if (!query) return say(words.empty);
  say(words.searching);
  try {
    const pagefind = await loadPagefind(root.dataset['index'] ?? '/pagefind/');
    const { results } = await pagefind.search(query);
    const first = await Promise.all(results.slice(0, SHOWN).map((found) => found.data()));
    const pages = first.filter(({ excerpt }) => isAnswer(query, excerptPieces(excerpt)));
    const count = results.length - first.length + pages.length;
    list.replaceChildren(...pages.map(result));
    if (pages.length === 0) return say(words.none);
    say(count === 1 ? words.one : count > SHOWN ? words.some : words.many, count, pages.length);
  } catch (error) {
    say(words.failed);
    console.error(error);
  }
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) void search(root);
