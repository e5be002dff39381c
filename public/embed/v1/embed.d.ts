/** Types of `<timeline-embed>`, version 1. */

/** What kind of thing failed. */
export type TimelineFault =
  'src' | 'network' | 'missing' | 'slow' | 'json' | 'form' | 'version' | 'empty' | 'event' | 'drawing';

/** What the element may be told; a page's own words for a value that it does not know are one warning. */
export interface TimelineEmbedAttributes {
  /** The address of an `outline.json` or `timeline.json`, or `#id` of a JSON script in the page. */
  src: string;
  /** The window: `2024-02-16`. */
  from?: string;
  to?: string;
  /** Ids, apart by spaces. */
  topic?: string;
  person?: string;
  kind?: 'reported' | 'context';
  /** Words that must be found. */
  q?: string;
  /** One event, shown as a card. */
  event?: string;
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  /** Px, 240 to 4000. */
  height?: string | number;
}

export interface TimelineEmbedEventMap extends HTMLElementEventMap {
  error: CustomEvent<{ fault: TimelineFault; message: string }> & HTMLElementEventMap['error'];
  select: CustomEvent<{ id: string }> & HTMLElementEventMap['select'];
}

export interface TimelineEmbedElement extends HTMLElement {
  /** Reads the attributes and draws anew. Never throws; tells whether the timeline is drawn. */
  update(): Promise<boolean>;
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-embed': TimelineEmbedElement;
  }
}
