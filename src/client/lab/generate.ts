import type { DrawingWords } from '../../layout/drawingWords.ts';
import type { DrawnEvent, Lane } from '../../layout/types.ts';
import { civil, DAY, instant } from '../../model/calendar.ts';
import { LazyEvent } from './lazyEvent.ts';
import { random } from './random.ts';

const FIRST = instant(1950);
const LAST = instant(2026);
const BURSTS = 5;

const ADJECTIVES =
  'quiet northern early great royal public open hidden coastal modern joint silver inner rapid global'.split(' ');
const NOUNS =
  'council treaty bridge railway festival harbour library summit charter telescope orchestra canal archive parliament museum'.split(
    ' ',
  );
const VERBS =
  'opens closes signs adopts launches founds completes restores joins leaves maps records rebuilds hosts renews'.split(
    ' ',
  );

export const LAB_LANES: readonly Lane[] = ['Politics', 'Science', 'Culture', 'Economy', 'Sport'].map((name, i) => ({
  id: name.toLowerCase(),
  name,
  hue: i + 1,
}));

/** `n` made-up events over 76 years, a third of them in bursts; the same for the same seed. */
export function generate(n: number, seed: number, words: DrawingWords): DrawnEvent[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const bursts = Array.from({ length: BURSTS }, () => FIRST + next() * (LAST - FIRST));
  return Array.from({ length: n }, (_, i) => {
    const drawn =
      next() < 0.7 ? FIRST + next() * (LAST - FIRST) : pick(bursts) + (next() + next() + next() - 1.5) * 400 * DAY;
    const day = Math.floor(Math.min(Math.max(drawn, FIRST), LAST - DAY) / DAY) * DAY;
    const isMonth = next() < 0.06;
    const { year, month } = civil(day);
    const start = isMonth ? instant(year, month) : day;
    const end = isMonth ? instant(year, month + 1) : day + DAY;
    const title = `${pick(ADJECTIVES)} ${pick(NOUNS)} ${pick(VERBS)} ${pick(ADJECTIVES)} ${pick(NOUNS)}`;
    const rank = next();
    return new LazyEvent(
      {
        id: `e${i}`,
        label: title.charAt(0).toUpperCase() + title.slice(1),
        lane: pick(LAB_LANES).id,
        start,
        end,
        precision: isMonth ? 'month' : 'day',
        kind: next() < 0.2 ? 'reported' : 'context',
        importance: rank < 0.01 ? 1 : rank < 0.1 ? 2 : 3,
        edge: next() < 0.03 ? 'approximate' : 'exact',
      },
      words,
    );
  });
}
