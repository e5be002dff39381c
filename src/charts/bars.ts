/** Sizes beside each other: a bar for each, its name above it at the left, its value at its end. */
import { scaleLinear } from 'd3-scale';
import { textWidth } from '../layout/measure.ts';

export interface Bar {
  id: string;
  name: string;
  isOwn: boolean;
  value: number;
}

export interface PlacedBar extends Bar {
  /** Top, px. */
  y: number;
  length: number;
  /** Baseline of name and value. */
  baseline: number;
}

export interface Bars {
  width: number;
  height: number;
  /** Where all bars begin. */
  left: number;
  thickness: number;
  bars: PlacedBar[];
}

const LABEL_SIZE = 13;
const ROW = 24;
const THICKNESS = 12;
const GAP = 8;

/** @param say a value in words, which stands behind its bar */
export function bars(all: readonly Bar[], width: number, say: (value: number) => string): Bars {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, LABEL_SIZE, 600)));
  const left = widest(all.map(({ name }) => name)) + GAP;
  const right = width - widest(all.map(({ value }) => say(value))) - GAP;
  const length = scaleLinear()
    .domain([0, Math.max(1, ...all.map(({ value }) => value))])
    .range([0, right - left]);
  return {
    width,
    height: all.length * ROW,
    left,
    thickness: THICKNESS,
    bars: all.map((bar, i) => ({
      ...bar,
      y: i * ROW + (ROW - THICKNESS) / 2,
      length: length(bar.value),
      baseline: i * ROW + ROW / 2 + 4.5,
    })),
  };
}
