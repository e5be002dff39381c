import { citePage, type CslItem } from '../../exchange/cite.ts';
import type { FeedWords } from '../../exchange/feeds.ts';
import { listed, words } from '../../i18n/index.ts';
import { plainText } from '../../markdown/plainText.ts';
import { publicTimeline } from '../../model/json.ts';
import { publicParts } from '../../model/jsonParts.ts';
import type { PublicEvent, PublicTimeline } from '../../model/jsonShape.ts';
import { absolute } from './href.ts';
import { loadEntries } from './entries.ts';
import { loadTimeline } from './site.ts';

interface PublicData {
  whole: PublicTimeline;
  event(id: string): PublicEvent | undefined;
  /** The same form with one event. */
  part(event: PublicEvent): PublicTimeline;
}

let data: Promise<PublicData> | undefined;

/** The whole content as the public JSON. Built once a run: every export asks for it. */
export function loadPublic(): Promise<PublicData> {
  data ??= load();
  return data;
}

async function load(): Promise<PublicData> {
  const [timeline, { events }] = await Promise.all([loadTimeline(), loadEntries()]);
  const texts = new Map(
    events.map(({ id, body = '' }) => [id, { markdown: body.trim(), text: plainText(body) }] as const),
  );
  const whole = publicTimeline(timeline, texts, absolute);
  const byId = new Map(whole.events.map((event) => [event.id, event]));
  return { whole, event: (id) => byId.get(id), part: publicParts(whole) };
}

/** An event's page as a reference. */
export async function citeEvent({ id, url, title }: PublicEvent): Promise<CslItem> {
  return citePage((await loadPublic()).whole.site, { id, url, title });
}

/** The site as a whole as a reference. */
export async function citeSite(): Promise<CslItem> {
  const { site } = (await loadPublic()).whole;
  return citePage(site, { id: 'site', url: site.url });
}

/** What the feeds say of the version. */
export function feedWords({ site, events, sources }: PublicTimeline): FeedWords {
  const { count, feed } = words(site.locale);
  const holds = [count.events(events.length), count.sources(sources.length)];
  return { version: feed.version(site.version), holds: `${listed(holds, site.locale)}. ${site.description}` };
}
