import { ADDRESSED } from '../markdown/links.ts';
import { unseenIn } from '../model/characters.ts';
import { closingBracket, isTag, nodesOf, sourceOf } from './bodyTree.ts';
import type { BodyNode } from './bodyTree.ts';
import type { Body } from './frontMatter.ts';

export interface Address {
  /** As a browser takes it: entities are signs, and neither space around it nor control characters are part of it. */
  address: string;
  /** Where it begins in the body. */
  offset: number;
}

/** Every address that a body links to, of a Markdown link, a link's definition or a tag; pictures are `checkCode`'s. */
export const addressesOf = (body: Body): Address[] =>
  nodesOf(body).flatMap((node) => {
    if (isTag(node)) return attributes(body, node);
    if (node.type === 'link') return [{ address: plain(node.url), offset: ofLink(body, node) }];
    if (node.type === 'definition') return [{ address: plain(node.url), offset: ofDefinition(body, node) }];
    return [];
  });

const plain = (address: unknown): string =>
  (typeof address === 'string' ? address : '').replace(/\p{Cc}/gu, '').replace(/^ +| +$/g, '');

/** What to say of an address with a sign in it that nobody sees. */
export function unseenWords(address: string): string | undefined {
  const sign = unseenIn(address);
  if (sign === undefined) return undefined;
  const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `a sign in the address that cannot be seen (${code}); take it out, or write ${encodeURIComponent(sign)} where it belongs to it`;
}

/** Just after what matches at an offset. */
const after = (body: Body, offset: number, sign: RegExp): number =>
  offset + (sign.exec(body.text.slice(offset))?.[0].length ?? 0);

function ofLink(body: Body, node: BodyNode): number {
  const closed = closingBracket(body, node);
  return closed === undefined ? node.position.start.offset : after(body, closed, /^\]\(\s*<?/);
}

const ofDefinition = (body: Body, { position: { start } }: BodyNode): number =>
  after(body, start.offset, /^\[(?:\\.|[^\]\\])*\]:\s*<?/s);

function attributes(body: Body, node: BodyNode): Address[] {
  const { start } = node.position;
  const source = sourceOf(body, node);
  return (node.attributes ?? []).flatMap(({ name = '', value }) => {
    // What is in braces is code, of which `checkCode` speaks.
    if (!ADDRESSED.has(name.toLowerCase()) || (typeof value === 'object' && value !== null)) return [];
    const found = new RegExp(`\\s${name}(?:\\s*=\\s*["']\\s*)?`).exec(source);
    const at = found ? found.index + found[0].length : 0;
    return [{ address: plain(value), offset: start.offset + at }];
  });
}
