import { random } from '../src/client/lab/random.ts';
import { civil, DAY, instant } from '../src/model/calendar.ts';

/** An event as every timeline of the benchmark gets it, in `/data/N.json`. */
export interface BenchEvent {
  id: number;
  /** A day, `2024-02-16`. */
  date: string;
  title: string;
  description: string;
  category: string;
}

const CATEGORIES = ['Politics', 'Science', 'Culture', 'Economy', 'Sport', 'Technology'];
const ADJECTIVES =
  'quiet northern early second great royal public open final hidden national coastal modern joint silver inner digital rapid global local federal winter ancient annual bright civil distant eastern formal golden historic imperial late limited maritime mutual neutral outer rural secret shared solar special swift urban vast western young'.split(
    ' ',
  );
const NOUNS =
  'council treaty bridge railway expedition festival harbour library summit election charter telescope reactor vaccine orchestra exhibition tournament canal satellite archive mission parliament market strike patent university observatory census airline studio museum stadium network protocol engine survey congress embassy border budget currency exchange tariff pipeline dam tunnel tower cathedral monument park reserve glacier eruption flood drought harvest hospital comet probe record marathon league novel opera film album prize translation dictionary newspaper broadcast telegraph cable database'.split(
    ' ',
  );
const VERBS =
  'opens closes signs adopts launches wins founds completes bans restores unveils joins leaves splits surveys maps names crosses records rebuilds expands reduces publishes hosts ratifies renews'.split(
    ' ',
  );
const JOINTS = 'in for over after before under near beyond against with'.split(' ');

const FIRST = instant(1950);
const LAST = instant(2026) - DAY;
const BURSTS = 5;

/** `n` events over 76 years, a third of them in bursts, titles of three to eight words, no two alike; the same always. */
export function benchEvents(n: number): BenchEvent[] {
  const next = random(20_261_124 + n);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const bursts = Array.from({ length: BURSTS }, () => FIRST + next() * (LAST - FIRST));
  const titles = new Set<string>();
  while (titles.size < n) titles.add(capital(titleWords(next, pick).join(' ')));
  return Array.from(titles, (title) => {
    const burst = bursts[Math.floor(next() * BURSTS)] ?? FIRST;
    const spread = (next() + next() + next() - 1.5) * 400 * DAY;
    const time = next() < 0.7 ? FIRST + next() * (LAST - FIRST) : Math.min(LAST, Math.max(FIRST, burst + spread));
    const words = Array.from({ length: 8 + Math.floor(next() * 9) }, (_, i) =>
      pick([ADJECTIVES, NOUNS, VERBS][i % 3] ?? []),
    );
    return { id: 0, date: dayOf(time), title, description: `${capital(words.join(' '))}.`, category: pick(CATEGORIES) };
  })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.title < b.title ? -1 : 1))
    .map((event, i) => ({ ...event, id: i + 1 }));
}

function titleWords(next: () => number, pick: (list: readonly string[]) => string): string[] {
  const length = 3 + Math.floor(next() * 6);
  const subject = length >= 4 ? [pick(ADJECTIVES), pick(NOUNS)] : [pick(NOUNS)];
  const object = length >= 5 ? [pick(ADJECTIVES), pick(NOUNS)] : [pick(NOUNS)];
  const place = length >= 8 ? [pick(JOINTS), pick(ADJECTIVES), pick(NOUNS)] : [pick(JOINTS), pick(NOUNS)];
  return [...subject, pick(VERBS), ...object, ...(length >= 7 ? place : [])];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function dayOf(time: number): string {
  const { year, month, day } = civil(Math.floor(time / DAY) * DAY);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
