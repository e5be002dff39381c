/** What a published site has to answer, and what is wrong with an answer. The values are those of `_headers`. */
import { EVERYWHERE, LASTING, SHARED, UNFRAMED } from '../integrations/headers.ts';

export interface Look {
  /** Below the site's address; no slash at the start. */
  path: string;
  status: number;
  /** How the content type begins. */
  type: string;
  /** Headers that must be there, by name, as they would be written. */
  wants: Readonly<Record<string, string>>;
  /** Headers that must not be there, or not say this. */
  refuses: Readonly<Record<string, RegExp>>;
}

/** `status` 0 where there was none; `body` then says why. */
export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

const UNFRAMEABLE: Look['refuses'] = { 'Content-Security-Policy': /frame-ancestors/, 'X-Frame-Options': /./ };
const FIXED: Look['refuses'] = { 'Cache-Control': /immutable/ };
const page = { status: 200, type: 'text/html', wants: { ...EVERYWHERE, ...UNFRAMED }, refuses: FIXED };
const shared = { status: 200, wants: { ...EVERYWHERE, ...SHARED }, refuses: { ...UNFRAMEABLE, ...FIXED } };

/**
 * One address of each kind that the rules tell apart.
 * @param version of the code
 * @param asset the path of a file in `_astro/`, where the site has one
 */
export function looks(version: string, asset: string | undefined): Look[] {
  const lasting = { ...shared, wants: { ...shared.wants, ...LASTING }, refuses: UNFRAMEABLE };
  const own = { status: 200, type: 'text/css', wants: { ...EVERYWHERE, ...LASTING }, refuses: {} };
  return [
    { ...page, path: '' },
    { ...page, path: 'events/' },
    { ...page, path: 'no-such-page', status: 404, wants: EVERYWHERE },
    { ...shared, path: 'embed/v1/', type: 'text/html' },
    { ...shared, path: 'embed/v1/embed.js', type: 'text/javascript' },
    { ...lasting, path: `embed/${version}/embed.js`, type: 'text/javascript' },
    { ...shared, path: 'data/v1/timeline.json', type: 'application/json' },
    { ...shared, path: 'img/timeline.svg', type: 'image/svg+xml' },
    ...(asset === undefined ? [] : [{ ...own, path: asset }]),
  ];
}

/** What a host that cannot set headers is still asked for: what an embed cannot do without. */
export const withoutHeaders = (look: Look): Look => ({
  ...look,
  wants: 'Access-Control-Allow-Origin' in look.wants ? { 'Access-Control-Allow-Origin': '*' } : {},
});

/** One line for each fault: what is there, and what to write. */
export function faultsOf({ path, status, type, wants, refuses }: Look, answer: Answer): string[] {
  const at = `/${path}`;
  if (answer.status === 0) return [`${at}: no answer: ${answer.body}`];
  const found: string[] = [];
  if (answer.status !== status) found.push(`${at}: status ${answer.status}; it must be ${status}`);
  const sent = answer.headers.get('content-type') ?? 'none';
  if (!isType(sent, type)) found.push(`${at}: content type "${sent}"; it must be "${type}"`);
  if (
    type === 'text/html' &&
    !/<meta http-equiv="content-security-policy" content="default-src 'none';/i.test(answer.body)
  )
    found.push(`${at}: the page lacks its own policy; it is not the site that was built, or something rewrites it`);
  for (const [name, value] of Object.entries(wants)) {
    const given = answer.headers.get(name);
    if (given === null) found.push(`${at}: no ${name}; write "${name}: ${value}"`);
    else if (!isAsStrict(name, given, value)) found.push(`${at}: ${name} is "${given}"; write "${name}: ${value}"`);
  }
  for (const [name, wrong] of Object.entries(refuses)) {
    const given = answer.headers.get(name);
    if (given !== null && wrong.test(given)) found.push(`${at}: ${name} is "${given}"; leave it out here`);
  }
  return found;
}

/** Both names of JavaScript are in use. */
const isType = (sent: string, type: string) =>
  sent.toLowerCase().replace('application/javascript', 'text/javascript').startsWith(type);

const STRICT_REFERRERS = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

/** Whether what a host sends asks at least what we would. A host may send a header twice; both are then in force. */
function isAsStrict(name: string, given: string, value: string): boolean {
  const all = given.split(',').map((part) => part.trim());
  const directives = (text: string) => text.split(/[;,]/).map((part) => part.trim());
  switch (name) {
    case 'Strict-Transport-Security':
      return Number(/max-age=(\d+)/.exec(given)?.[1]) >= Number(/\d+/.exec(value)?.[0]);
    case 'Referrer-Policy':
      return STRICT_REFERRERS.includes(all.at(-1) ?? '');
    case 'Permissions-Policy':
      return all.length > 0 && value.split(', ').every((part) => all.includes(part));
    case 'Content-Security-Policy':
      return directives(given).some((part) => /^frame-ancestors '(self|none)'$/.test(part));
    case 'X-Frame-Options':
      return /^(sameorigin|deny)$/i.test(given);
    case 'Cache-Control':
      return Number(/max-age=(\d+)/.exec(given)?.[1]) >= Number(/\d+/.exec(value)?.[0]) && /immutable/.test(given);
    default:
      return all.includes(value);
  }
}
