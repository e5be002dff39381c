import { words } from '../../i18n/index.ts';
import { type TimelinePicture, timelinePicture } from '../../integrations/timelinePicture.ts';
import { drawable } from './drawn.ts';
import { loadPublic } from './json.ts';
import { loadTimeline } from './site.ts';

let picture: Promise<TimelinePicture> | undefined;

/** The picture of the timeline's own window. Laid out once a run. */
export function loadPicture(): Promise<TimelinePicture> {
  picture ??= loadTimeline().then((timeline) => {
    const { from, to } = timeline.site.window;
    return timelinePicture(drawable(timeline), [from, to]);
  });
  return picture;
}

/** What it shows, in a sentence. */
export async function timelineAlt(): Promise<string> {
  const { site, events, topics } = (await loadPublic()).whole;
  return words(site.locale).share.alt(
    site.title,
    events.length,
    topics.map(({ name }) => name),
    site.locale,
  );
}
