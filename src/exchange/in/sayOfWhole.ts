import { fromHtmlText } from './html.ts';
import { quoted } from './names.ts';
import { MOST, SITE_FIELDS } from './siteOf.ts';
import { sayLeftOut } from './tell.ts';
import type { Say } from './tell.ts';
import type { Entry, Incoming } from './types.ts';

/**
 * Tells what a file says of its whole, its title and a text, that is not in `site.yaml`.
 * @param site what is there already; else the file makes it
 */
export function sayOfWhole(
  { title = '', text = '', site: own = {} }: Incoming,
  site: Entry | undefined,
  say: Say,
): void {
  const parts = { title: fromHtmlText(title), description: fromHtmlText(text) };
  const [heading, about] = [parts.title.plain, parts.description.plain];
  sayLeftOut(Object.values(parts), 'text', say);
  if (site === undefined) {
    if (heading.length > MOST.title)
      say(`the title has more than ${MOST.title} characters; its end is not in site.yaml`);
    if (about.length > MOST.text)
      say(
        `the text of the title has more than ${MOST.text} characters, and its end is not carried; write it into a page in docs/`,
      );
  } else {
    const there = 'is not carried: site.yaml is there already';
    const isLost = (said: string, name: string) => said !== '' && said !== site[name];
    if (isLost(heading, 'title')) say(`the title ${quoted(heading)} ${there}`);
    if (isLost(about, 'description'))
      say(`the text of the title, ${quoted(about)}, ${there}; write it into a page in docs/`);
    for (const name of SITE_FIELDS)
      if (own[name] !== undefined && JSON.stringify(own[name]) !== JSON.stringify(site[name]))
        say(`the ${name} of the site ${there}`);
  }
  const links = new Set(Object.values(parts).flatMap((part) => part.links));
  for (const link of links) say(`the link ${quoted(link)} is not carried`);
}
