import { words } from '../../i18n/index.ts';
import { STRIP_HEIGHT } from '../../layout/strip.ts';
import { dateWordsShort } from '../../model/dateLabel.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { direction } from '../../model/language.ts';
import { el, type Mark } from '../../render/mark.ts';
import { markup } from '../../render/markup.ts';
import { stripGround, stripMark } from '../../render/strip.ts';
import { loadStrips } from './strips.ts';

/** Px: as wide as high for a strip that is 182 mm wide and 18 mm high on its page. */
const WIDTH = Math.round((STRIP_HEIGHT * 182) / 18);
const GROUND = 'strip-ground';

/**
 * The strip of a sheet.
 * @param isBound in the booklet the ground of all strips is there once, in `sheetGround`
 */
export async function sheetStrip(
  { id, label, date }: TimelineEvent,
  locale: string,
  isBound: boolean,
): Promise<string> {
  const { lanes, range, at } = await loadStrips();
  const scene = at(WIDTH, id);
  const isMirrored = direction(locale) === 'rtl';
  const attributes = {
    class: 'strip sheet-strip',
    viewBox: `0 0 ${scene.width} ${scene.height}`,
    role: 'img',
    'aria-label': words(locale).sheet.strip(label, dateWordsShort(date, locale), range),
  };
  const ground = isBound ? [el('ground', 'use', { href: `#${GROUND}` })] : stripGround(scene, lanes, isMirrored);
  return drawn(attributes, [...ground, ...stripMark(scene, lanes, isMirrored)]);
}

/** What the strips of all sheets have in common, to be put where it is not seen. */
export async function sheetGround(locale: string): Promise<string> {
  const { lanes, at } = await loadStrips();
  const ground = stripGround(at(WIDTH, ''), lanes, direction(locale) === 'rtl');
  return drawn({}, [el('defs', 'defs', {}, [el('ground', 'g', { id: GROUND, class: 'strip sheet-strip' }, ground)])]);
}

const drawn = (attributes: Record<string, string>, marks: readonly Mark[]): string =>
  markup(el('strip', 'svg', attributes, marks));
