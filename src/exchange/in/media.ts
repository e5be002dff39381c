import { distinctTexts } from './distinctTexts.ts';
import { firstFrame } from './frame.ts';
import { quoted } from './names.ts';
import { fieldText, linksIn, sayRest } from './tell.ts';
import type { Say } from './tell.ts';
import type { IncomingEvent } from './types.ts';
import { isRecord } from './value.ts';

type Media = Pick<IncomingEvent, 'links' | 'quotes'>;

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
export function toMedia(media: string, { caption, credit, alt = '', title = '' }: About, say: Say): Media {
  const frame = firstFrame(media);
  const captions = distinctTexts([caption, title, alt, frame?.title ?? '']).join(' – ');
  const beside = [captions, credit].filter(Boolean).map((html) => `<p>${html}</p>`);
  const isHtml = frame === undefined && /<[a-z!]/i.test(media);
  if (media === '' || isHtml) return { links: [], quotes: [media, ...beside].filter(Boolean) };
  const written = frame?.address ?? media;
  const around = frame ? [frame.rest].filter(Boolean) : [];
  const url = written.startsWith('//') ? `https:${written}` : written;
  if (/^https?:\/\/\S+$/i.test(url) && URL.canParse(url)) {
    const pointed = [...linksIn(captions, 'caption', say), ...linksIn(credit, 'credit', say)];
    return { links: [{ url, caption: captions, credit }, ...pointed], quotes: around };
  }
  say(`the media ${quoted(written)} is no web address and is not carried`);
  return { links: [], quotes: [...around, ...beside] };
}

const BESIDE = ['caption', 'credit', 'alt', 'title', 'link', 'link_target'];

/**
 * The media of a slide: `{url, caption, credit, alt, title, link}`, or its address alone.
 * @param address what the format calls the address
 */
export function mediaOf(value: unknown, address: 'url' | 'media', say: Say): Media {
  const media = isRecord(value) ? value : { media: value };
  const key = isRecord(value) ? address : 'media';
  sayRest(media, new Set([key, ...BESIDE]), say, ' of the media');
  const text = (name: string) => fieldText(media, name, say);
  const about = { caption: text('caption'), credit: text('credit'), alt: text('alt'), title: text('title') };
  const { links, quotes } = toMedia(text(key), about, say);
  const link = text('link');
  return { links: link === '' ? links : [...links, { url: link }], quotes };
}
