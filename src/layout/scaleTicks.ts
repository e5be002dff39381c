/** The ticks of scales that have no calendar. An embed, which has no choice of scales, goes without (`integrations/embedScripts.ts`). */
import { DAY } from '../model/calendar.ts';
import type { DrawingWords } from './drawingWords.ts';
import type { Axis } from './ticks.ts';
import { chooseStep, fullName, YEAR } from './tickSteps.ts';
import type { Tick } from './types.ts';
import type { ScaleKind } from './warp.ts';

/** Equal steps have no calendar: each tick is the date of the event that stands there, no more precise than that is, as many as there is room for. */
function stepTicks({ warp: { from, steps = [] }, place, domain }: Axis, least: number, words: DrawingWords): Tick[] {
  const room = Math.abs(place(DAY) - place(0));
  const every = Math.max(1, Math.ceil((least * 2) / room));
  const first = Math.max(1, Math.ceil(domain[0] / DAY / every) * every);
  const out: Tick[] = [];
  for (let step = first; step * DAY < domain[1] && step < steps.length; step += every) {
    const along = place(step * DAY);
    const precision = steps[step];
    const unit = precision === 'day' || precision === 'month' ? precision : 'year';
    out.push({
      at: step,
      along,
      label: fullName(from(step * DAY), unit, words),
      level: 'minor',
      line: true,
    });
  }
  return out;
}

const DAY_STEPS = [1, 2, 7, 14, 28, 91, 182] as const;

/** Days or years before and after the origin. */
function relativeTicks({ warp, place, domain }: Axis, least: number, { relative }: DrawingWords): Tick[] {
  const origin = warp.origin ?? 0;
  const pxPerMs = Math.abs(place(domain[1]) - place(domain[0])) / (domain[1] - domain[0]);
  const room = least * 1.8;
  const days = DAY_STEPS.find((count) => count * DAY * pxPerMs >= room);
  const years = chooseStep(pxPerMs, room);
  const unit = days ? DAY : YEAR;
  const step = days ?? Math.max(1, years.unit === 'year' ? years.size : 1);
  const out: Tick[] = [];
  for (let k = Math.ceil((domain[0] - origin) / (unit * step)); origin + k * step * unit < domain[1]; k += 1) {
    const count = k * step;
    const signed = `${count < 0 ? '−' : '+'}${Math.abs(count)}`;
    const label = count === 0 ? relative.origin : (days ? relative.day : relative.year).replace('{count}', signed);
    out.push({
      at: count,
      along: place(origin + count * unit),
      label,
      level: count === 0 ? 'major' : 'minor',
      line: true,
    });
  }
  return out;
}

export const TICKS_OF: Partial<Record<ScaleKind, (axis: Axis, least: number, words: DrawingWords) => Tick[]>> = {
  sequential: stepTicks,
  relative: relativeTicks,
};
