import type { FittedDrawing } from '../paper/fitDrawing.ts';
import { drawing } from './drawing.ts';
import { el, type Mark } from './mark.ts';
import { unlinked } from './unlinked.ts';

/** The drawing of a whole range without the overview, which would only repeat it. */
export const chart = ({ scene }: FittedDrawing): Mark =>
  el(
    'drawing',
    'g',
    { class: 'drawing across' },
    drawing(scene)
      .filter(({ key }) => key !== 'overview')
      .map(unlinked),
  );

/** The timeline on a page of the booklet. */
export const bookDrawing = (fitted: FittedDrawing, name: string): Mark =>
  el(
    'chart',
    'svg',
    {
      class: 'book-drawing',
      viewBox: `0 0 ${fitted.scene.width} ${fitted.height}`,
      role: 'img',
      'aria-label': name,
    },
    [chart(fitted)],
  );
