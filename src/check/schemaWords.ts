import type { z } from 'astro/zod';
import { parseDate } from '../model/date.ts';
import { orList } from './mistake.ts';
import { isMapping } from './select.ts';
import { didYouMean } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** A value as the schema saw it, and what is known of its field. */
export interface Seen {
  /** `undefined` where the field is missing. */
  value: unknown;
  /** As it is shown to people. */
  shown: string | undefined;
  /** Whether the field holds an EDTF date. */
  isDate: boolean;
  /** What the field holds the id of; undefined where it holds none. */
  noun?: string | undefined;
  /** The fields under it that cannot be left out. */
  fields: readonly string[];
}

const NOUNS: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: '"key: value" lines under it',
  record: '"key: value" lines under it',
  number: 'a number, without quotes',
  boolean: 'true or false',
};

const DATE_NOUN = 'a date in quotes, such as "2024-02-16"';

/** A schema's complaint in plain words: what is wrong; what to write. */
export function schemaWords(issue: Issue, seen: Seen): string {
  const allowed = allowedValues(issue);
  const wanted = seen.isDate ? DATE_NOUN : allowed ? quoted(allowed) : wantedWords(expectedType(issue), seen);
  if (seen.value === undefined) return `missing; write ${wanted}`;
  if (seen.value === null) return `empty; write ${wanted}`;
  if (allowed) {
    const quotedNumber = allowed.find((one) => typeof one === 'number' && String(one) === seen.value);
    if (quotedNumber !== undefined) return `a text; write ${String(quotedNumber)}, without quotes`;
    const hint = typeof seen.value === 'string' ? didYouMean(seen.value, allowed.map(String)) : '';
    return `not one of its values; write ${wanted}${hint}`;
  }
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' && seen.shown !== undefined
        ? unquotedWords(seen)
        : `${kindOf(seen.value)}; write ${issue.expected === 'array' ? listWords(seen.value) : wanted}`;
    case 'too_small':
      return tooSmallWords(issue);
    case 'too_big':
      return typeof seen.value === 'string'
        ? `${seen.value.trim().length} characters; write at most ${issue.maximum}`
        : `too large; write ${issue.maximum} or less`;
    case 'invalid_format':
      // The other formats are our own patterns, and their words are written beside them in the schema.
      return issue.format === 'url'
        ? 'not a web address; write a full address that begins with http:// or https://'
        : `not of the right form; ${issue.message}`;
    default:
      return issue.message;
  }
}

function wantedWords(expected: string, { shown, noun, fields }: Seen): string {
  if (expected === 'string' && noun !== undefined) return `the id of ${noun}`;
  if (expected !== 'object' || fields.length === 0) return NOUNS[expected] ?? 'another value';
  const [only = '', ...others] = fields;
  if (shown === undefined || others.length > 0) return `${NOUNS.object}, with ${fields.join(', ')}`;
  return `${only}: ${shown.startsWith('"') ? shown : JSON.stringify(shown)} on a line under it`;
}

/** YAML makes numbers, dates and switches of unquoted words; the build would get `1979-08-24` for `0079-08-24`. */
function unquotedWords({ value, shown, isDate }: Seen): string {
  const advice = `write ${JSON.stringify(shown)}`;
  if (!isDate) return `${kindOf(value)} to YAML; quote it: ${advice}`;
  const wrong = dateWrong(shown ?? '');
  return `quote the date: ${wrong ?? advice}`;
}

/** Why a date would be none in quotes either. */
function dateWrong(text: string): string | undefined {
  try {
    parseDate(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A list of what was written without its brackets. */
function listWords(value: unknown): string {
  if (isMapping(value)) return 'a list, with "- " before its first field';
  const items =
    typeof value === 'string'
      ? value
          .replace(/^[([{]|[)\]}]$/g, '')
          .split(/\s*,\s*|\s+(?=-?[\w.-]+$|-)/)
          .map((item) => item.replace(/^-/, ''))
      : [];
  const isIds = items.length > 0 && items.every((item) => /^[\w.-]+$/.test(item));
  return isIds ? `a list: [${items.join(', ')}]` : 'a list';
}

function tooSmallWords(issue: Extract<Issue, { code: 'too_small' }>): string {
  if (issue.origin === 'string') return 'an empty text; write one';
  return issue.origin === 'array' ? 'an empty list; write at least one' : `too small; write ${issue.minimum} or more`;
}

function allowedValues(issue: Issue): unknown[] | undefined {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_union') return undefined;
  return issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
}

function quoted(values: unknown[]): string {
  return orList(values.map((value) => JSON.stringify(value)));
}

function expectedType(issue: Issue): string {
  return issue.code === 'invalid_type' ? issue.expected : 'string';
}

function kindOf(value: unknown): string {
  if (value instanceof Date) return 'a date';
  if (Array.isArray(value)) return 'a list';
  return (
    { number: 'a number', boolean: 'true or false', string: 'a text' }[typeof value as string] ?? 'a map of fields'
  );
}
