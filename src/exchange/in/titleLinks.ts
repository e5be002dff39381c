import { fromHtmlText } from './html.ts';
import type { Incoming } from './types.ts';

/** The links in the titles of events among what the events point to: of a title the words alone are carried. */
export function withTitleLinks(incoming: Incoming): Incoming {
  const events = incoming.events.map((event) => {
    if (event.entry !== undefined || !event.title.includes('<')) return event;
    const links = fromHtmlText(event.title).links.map((url) => ({ url }));
    return links.length === 0 ? event : { ...event, links: [...event.links, ...links] };
  });
  return { ...incoming, events };
}
