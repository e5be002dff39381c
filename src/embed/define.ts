/**
 * What `embed.js` does. A page that loads it twice, or in two versions, keeps the first; one that could only get a wrong
 * drawing keeps what stands in its place.
 */
import { isSound, UNSOUND } from './realm.ts';
import { TimelineEmbed } from './timeline-embed.ts';

if (!isSound()) console.warn(`timeline-embed: ${UNSOUND}`);
else if (!customElements.get('timeline-embed')) customElements.define('timeline-embed', TimelineEmbed);
