import { fullName } from '../../layout/tickSteps.ts';
import type { DrawingWords } from '../../layout/drawingWords.ts';
import type { DrawnEvent } from '../../layout/types.ts';

/** What is known of a single moment; the rest is as it mostly is. */
export interface Moment extends Pick<DrawnEvent, 'id' | 'label' | 'lane'> {
  start: number;
  end: number;
  precision: DrawnEvent['precision'];
  kind?: DrawnEvent['kind'];
  importance?: DrawnEvent['importance'];
  edge?: 'exact' | 'approximate';
}

/** A moment whose date in words is made when it is asked for: of many thousands few are ever shown. */
export class LazyEvent implements DrawnEvent {
  readonly id: string;
  readonly label: string;
  readonly lane: string;
  readonly start: number;
  readonly end: number;
  readonly precision: Moment['precision'];
  readonly kind: DrawnEvent['kind'];
  readonly importance: DrawnEvent['importance'];
  readonly startEdge: 'exact' | 'approximate';
  readonly #words: DrawingWords;

  constructor(known: Moment, words: DrawingWords) {
    this.id = known.id;
    this.label = known.label;
    this.lane = known.lane;
    this.start = known.start;
    this.end = known.end;
    this.precision = known.precision;
    this.kind = known.kind ?? 'reported';
    this.importance = known.importance ?? 3;
    this.startEdge = known.edge ?? 'exact';
    this.#words = words;
  }

  get endEdge() {
    return this.startEdge;
  }

  get form() {
    return 'single' as const;
  }

  get href() {
    return '#';
  }

  get words() {
    const { precision } = this;
    const unit = precision === 'day' || precision === 'month' ? precision : 'year';
    return fullName(this.start, unit, this.#words);
  }
}
