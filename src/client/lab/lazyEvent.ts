import { fullName } from '../../layout/tickSteps.ts';
import type { DrawingWords, DrawnEvent } from '../../layout/types.ts';

interface Known extends Pick<DrawnEvent, 'id' | 'label' | 'lane'> {
  start: number;
  end: number;
  precision: 'day' | 'month' | 'year';
  kind?: DrawnEvent['kind'];
  importance?: DrawnEvent['importance'];
  edge?: 'exact' | 'approximate';
}

/** A single moment whose date in words is made when it is asked for: of many thousands few are ever shown. */
export function lazyEvent(
  { edge = 'exact', kind = 'reported', importance = 3, ...known }: Known,
  words: DrawingWords,
): DrawnEvent {
  const { start, precision } = known;
  return {
    ...known,
    kind,
    importance,
    href: '#',
    form: 'single',
    startEdge: edge,
    endEdge: edge,
    probable: false,
    get words() {
      return fullName(start, precision, words);
    },
  };
}
