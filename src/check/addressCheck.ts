import { addressesOf, unseenWords } from './addresses.ts';
import { bodyPosition } from './bodyText.ts';
import type { Check, SiteContent } from './check.ts';
import type { ParsedFile } from './parse.ts';
import { filesOf, isFile, pagesOf, placesOn } from './places.ts';
import { namesOf, unknownWords } from './referenceCheck.ts';
import { didYouMean } from './suggest.ts';
import type { Finding } from './yamlTree.ts';

/** What is wrong with an address, and the part of it that is, where that is not the whole. */
interface Fault {
  part?: string;
  message: string;
}

const fault = (message: string, part?: string): Fault => ({ message, ...(part !== undefined && { part }) });

/** Addresses in a body lead somewhere: to the web, to a page or file of the site, or to a place on a page. */
export const checkAddresses: Check = (file, content) => {
  const { body } = file;
  if (!body) return [];
  const finding = (offset: number, value: string, message: string): Finding => ({
    ...bodyPosition(body, offset),
    field: 'body',
    value: JSON.stringify(value),
    message,
  });
  return addressesOf(body).flatMap(({ address, offset }) => {
    const found = faultOf(address, file, content);
    return found ? [finding(offset, found.part ?? address, found.message)] : [];
  });
};

function faultOf(address: string, file: ParsedFile, content: SiteContent): Fault | undefined {
  if (address === '') return fault('an empty address; write where the link leads, or its words alone');
  const unseen = unseenWords(address);
  if (unseen !== undefined) return fault(unseen);
  if (address.startsWith('#')) return placeFault('this', ownPath(file), address, content);
  if (/^https?:\/\//i.test(address)) return webFault(address);
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(address)) return undefined;
  if (/^(?:javascript|data|vbscript):/i.test(address)) return fault('an address that is code; leave it out');
  if (address.startsWith('//'))
    return fault(`an address without its scheme; write ${JSON.stringify(`https:${address}`)}`);
  if (address.startsWith('/')) return siteFault(address, content);
  if (/^www\./i.test(address))
    return fault(`an address without its scheme; write ${JSON.stringify(`https://${address}`)}`);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
  if (scheme !== undefined) return fault(schemeWords(scheme.toLowerCase(), address));
  if (/^[^@\s/]+@[^@\s/]+\.\w+$/.test(address))
    return fault(`an address without its scheme; write ${JSON.stringify(`mailto:${address}`)}`);
  const bare = address.replace(/^(?:\.{0,2}\/)*(?:public\/)?/, '');
  const id = bare.replace(/^events\//, '').replace(/(?:\.mdx?|\/)?(?:[?#].*)?$/, '');
  const advice = content.ids.events?.has(id)
    ? JSON.stringify(`/events/${id}/`)
    : isFile(`/${bare}`, content)
      ? JSON.stringify(`/${bare}`)
      : '"/…/" from the root, or a web address in full';
  return fault(`an address that depends on the page it is on; write ${advice}`);
}

/** What is wrong with an address of a scheme that is not one of ours, or that is not followed by what follows it. */
function schemeWords(scheme: string, address: string): string {
  if (scheme === 'mailto') return 'no address of mail; write one such as "mailto:name@example.org"';
  const rest = address.slice(scheme.length + 1).replace(/^\/+/, '');
  if (scheme === 'http' || scheme === 'https')
    return `no address of the web; write ${rest === '' ? 'it in full' : JSON.stringify(`${scheme}://${rest}`)}`;
  return `an address of another kind${didYouMean(scheme, ['http', 'https', 'mailto']) || '; write a web address'}`;
}

/** The page on which a body stands. */
const ownPath = ({ collection, id }: ParsedFile): string =>
  collection === 'events' ? `/events/${id}/` : id === 'story' ? '/' : `/${id}/`;

/** Names of the computer that the author sits at. */
export const LOCAL = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

function webFault(address: string): Fault | undefined {
  if (!URL.canParse(address)) return fault('not a web address; write it in full');
  const { hostname, pathname, hash } = new URL(address);
  if (!LOCAL.test(hostname)) return undefined;
  const path = JSON.stringify(pathname + hash);
  return fault(`an address of your own computer; write ${path}, or put it between backticks where it is no link`);
}

const NOUNS = { events: 'event', topics: 'topic', people: 'person' } as const;
const COLLECTIONS = Object.keys(NOUNS) as (keyof typeof NOUNS)[];

function siteFault(address: string, content: SiteContent): Fault | undefined {
  const [, written = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(#.+)?$/.exec(address) ?? [];
  const path = decoded(written);
  const [, collection, id = '', end] = /^\/(events|topics|people)\/([^/]+)(.*)$/.exec(path) ?? [];
  if (collection !== undefined) {
    const known = content.ids[collection as keyof typeof NOUNS];
    if (!known) return undefined;
    const noun = NOUNS[collection as keyof typeof NOUNS];
    const names = namesOf(collection as keyof typeof NOUNS, content);
    if (!known.has(id)) return fault(unknownWords(noun, id, known, names), written);
    const right = `/${collection}/${id}/`;
    if (end !== '/') return fault(`not the whole address; write ${JSON.stringify(right)}`, written);
  } else if (isFile(path, content)) {
    return undefined;
  } else if (/\.\w+$/.test(path)) {
    return fault(`no such file${hint(path, filesOf(content)) ?? '; put it in "public", or link to one that there is'}`);
  } else if (!pagesOf(content).has(path)) {
    return fault(noPageWords(path, content));
  }
  return fragment ? placeFault('that', path, fragment, content) : undefined;
}

function noPageWords(path: string, content: SiteContent): string {
  const pages = [...pagesOf(content).keys()];
  if (pages.includes(`${path}/`)) return `not the whole address; write ${JSON.stringify(`${path}/`)}`;
  const entries = COLLECTIONS.flatMap((name) => Array.from(content.ids[name] ?? [], (id) => `/${name}/${id}/`));
  return `no such page${hint(path, [...pages, ...entries]) ?? '; write the address of one that there is'}`;
}

/** What was meant: one of which the path is a longer form (`/public/…`, the base of a host), else one that is near. */
function hint(path: string, all: readonly string[]): string | undefined {
  const inside = all.filter((one) => one.length > 1 && path.endsWith(one)).toSorted((a, b) => b.length - a.length)[0];
  return inside === undefined ? didYouMean(path, all) || undefined : `; write ${JSON.stringify(inside)}`;
}

/** Pages whose places are records, and what those are called. */
const RECORDED = new Map([
  ['/article/', ['claims', 'claim']],
  ['/glossary/', ['glossary', 'term']],
  ['/sources/', ['sources', 'source']],
] as const);

function placeFault(page: 'this' | 'that', path: string, fragment: string, content: SiteContent): Fault | undefined {
  const place = decoded(fragment.slice(1));
  const places = placesOn(path, content);
  // Every page has a top.
  if (!places || places.has(place) || place.toLowerCase() === 'top') return undefined;
  const [collection, noun] = RECORDED.get(path as '/article/') ?? [];
  const records = collection && content.ids[collection];
  if (records) return fault(unknownWords(noun, place, records));
  return fault(`no such place on ${page} page${didYouMean(place, places) || '; write the id of a heading'}`);
}

/** As a server reads it: `%C3%BC` is `ü`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
