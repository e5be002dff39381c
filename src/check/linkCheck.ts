import { isInvisible } from '../model/characters.ts';
import { isTag, nodesOf } from './bodyTree.ts';
import type { BodyNode } from './bodyTree.ts';
import { bodyPosition } from './bodyText.ts';
import type { Check } from './check.ts';

/** Every link in a body has words, without which nobody finds it. */
export const checkLinkWords: Check = ({ body }) => {
  if (!body) return [];
  return nodesOf(body).flatMap((node) => {
    const isAnchor = isTag(node) && node.name === 'a' && node.attributes?.some(({ name }) => name === 'href');
    if (!isAnchor && node.type !== 'link' && node.type !== 'linkReference') return [];
    if (!isInvisible(wordsOf(node))) return [];
    const message = `a link without words, which nobody can see; write them between ${isAnchor ? 'its tags' : '"[" and "]"'}`;
    return [{ ...bodyPosition(body, node.position.start.offset), field: 'body', message }];
  });
};

/** A picture counts for words: that it cannot be there is said elsewhere. */
const wordsOf = ({ type, value = '', children = [] }: BodyNode): string =>
  type.startsWith('image') ? type : value + children.map(wordsOf).join('');
