import { LOCAL } from './addressCheck.ts';
import { unseenWords } from './addresses.ts';
import type { Check } from './check.ts';
import { dateAt } from './dateCheck.ts';
import { isMapping, select } from './select.ts';
import { findingAt } from './yamlTree.ts';
import type { Finding } from './yamlTree.ts';

/** A source that is linked has an address to link to, and was seen after it appeared. */
export const checkSources: Check = ({ collection, tree }) => {
  if (collection !== 'sources') return [];
  return select(tree.value, '*').flatMap(({ path, value }): Finding[] => {
    if (!isMapping(value)) return [];
    const findings: Finding[] = [];
    const hasAddress = Object.keys(value).some((key) => key.toLowerCase() === 'url');
    if (value.linked === true && !hasAddress) {
      findings.push(findingAt(tree, [...path, 'URL'], 'missing; write a full address, or "linked: false"'));
    }
    for (const key of ['URL', 'archive']) {
      const message = typeof value[key] === 'string' ? addressWords(value[key].trim()) : undefined;
      if (message !== undefined) findings.push(findingAt(tree, [...path, key], message));
    }
    const [issued, accessed] = [dateAt(value, 'issued'), dateAt(value, 'accessed')];
    if (issued?.earliest != null && accessed?.latest != null && accessed.latest <= issued.earliest) {
      findings.push(
        findingAt(tree, [...path, 'accessed'], `before it was issued (${issued.edtf}); write a later date`),
      );
    }
    return findings;
  });
};

/** What is wrong with the address of a source; undefined where nothing is. */
export function addressWords(address: string): string | undefined {
  const unseen = unseenWords(address);
  if (unseen !== undefined) return unseen;
  if (/\s/.test(address)) return 'a space in an address; write %20 for it, or leave it out';
  if (/^https?:\/{3,}/i.test(address)) return 'an address without a host; write the name of one after "//"';
  const { username = '', password = '', hostname = '' } = URL.parse(address) ?? {};
  if (LOCAL.test(hostname)) return 'an address of your own computer; write one that every reader can open';
  return username + password === ''
    ? undefined
    : 'an address with a name or password, which every reader would see; leave out what stands before "@"';
}
