import { distinctTexts } from './distinctTexts.ts';
import { firstFrame } from './frame.ts';
import { linksIn, note, shortened } from './tell.ts';
import type { Link, Remark } from './types.ts';

/** What is said of a picture, a film or a page, as HTML; '' where nothing is. */
export interface About {
  caption: string;
  credit: string;
  /** Words in place of it. */
  alt?: string;
  /** Words that a pointer brings up. */
  title?: string;
}

/** What stands beside the text: an address, or a quotation or a frame as HTML. */
export function toMedia(
  media: string,
  { caption, credit, alt = '', title = '' }: About,
  at: string,
  remarks: Remark[],
): { links: Link[]; quotes: string[] } {
  const frame = firstFrame(media);
  const captions = distinctTexts([caption, title, alt, frame?.title ?? '']).join(' – ');
  const beside = [captions, credit].filter(Boolean).map((html) => `<p>${html}</p>`);
  const isHtml = frame === undefined && /<[a-z!]/i.test(media);
  if (media === '' || isHtml) return { links: [], quotes: [media, ...beside].filter(Boolean) };
  const written = frame?.address ?? media;
  const around = frame ? [frame.rest].filter(Boolean) : [];
  const url = written.startsWith('//') ? `https:${written}` : written;
  if (/^https?:\/\/\S+$/i.test(url) && URL.canParse(url)) {
    const pointed = [...linksIn(captions, 'caption', at, remarks), ...linksIn(credit, 'credit', at, remarks)];
    return { links: [{ url, caption: captions, credit }, ...pointed], quotes: around };
  }
  note(remarks, at, `the media ${JSON.stringify(shortened(written))} is no web address and is not carried`);
  return { links: [], quotes: [...around, ...beside] };
}
