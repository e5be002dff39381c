import type { Scene } from '../layout/types.ts';
import type { AddressBar } from './addressBar.ts';
import type { Panel } from './panel.ts';
import type { Details } from './sent.ts';

/** What a timeline has of the page around it; an embed in a page of another site has little. */
export interface Surroundings {
  /** Where the view is read and kept; without one it begins as the page has it, and is kept nowhere. */
  address?: AddressBar;
  /** Called before each drawing, where texts are measured by a face of the page's own. */
  measure?: () => void;
  /** How high a wide drawing is to be, px of the page, whatever it is stretched to; else as the timeline has it. */
  height?: number;
  /** A form of choices, and what to call when one is made. */
  choices?: (changed: () => void) => Panel;
  /** A list of the same events, which is filtered with them. */
  list?: Element | null;
  /** Saves the drawing as a picture, with a sentence and the legend below it. */
  savePicture?: (
    form: 'svg' | 'png',
    svg: SVGSVGElement,
    scene: Scene,
    sentence: string,
    legend: Iterable<Element>,
  ) => Promise<void>;
  /** What a card shows of an event beyond what the drawing knows. */
  details?: (id: string) => Promise<Details | undefined> | Details | undefined;
  /** Called with the event whose card was opened. */
  opened?: (id: string) => void;
}
