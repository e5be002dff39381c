import { ERA, eraOf } from './era.ts';
import type { Era } from './era.ts';

interface Century {
  number: number;
  era: Era | undefined;
  /** It is called a century, and not only numbered. */
  isNamed: boolean;
}

const CENTURY = new RegExp(
  String.raw`^(?:the\s+)?(?<number>\d{1,2})(?:st|nd|rd|th)(?<name>\s+c(?:entur(?:y|ies)|ent\.|\.))?(?:\s+(?<era>${ERA}))?$`,
  'i',
);

function centuryOf(text: string): Century | undefined {
  const { number, name, era } = CENTURY.exec(text)?.groups ?? {};
  if (number === undefined || Number(number) === 0) return undefined;
  return { number: Number(number), isNamed: name !== undefined, era: eraOf(era) };
}

/** A century, `5th century BC`, as EDTF; undefined where the text is none. */
export function readCentury(text: string): string | undefined {
  const century = centuryOf(text);
  return century?.isNamed ? edtfOf(century.number, century.era) : undefined;
}

/**
 * Two centuries, `5th–4th century BC`, of which an era stands for both.
 * @returns EDTF; undefined where a half is no century, 'unclear' where it may be before or after Christ
 */
export function centurySpan(from: string, to: string): { start: string; end: string } | 'unclear' | undefined {
  const [first, last] = [centuryOf(from), centuryOf(to)];
  if (!first || !last?.isNamed) return undefined;
  if (first.era === 'BC' && last.era === undefined) return 'unclear';
  return { start: edtfOf(first.number, first.era ?? last.era), end: edtfOf(last.number, last.era) };
}

/** The 5th century before Christ is 500 to 401 BC, which are the years −499 to −400. */
const edtfOf = (number: number, era: Century['era']): string =>
  `${era === 'BC' ? '-' : ''}${String(number - 1).padStart(2, '0')}XX`;
