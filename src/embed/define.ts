/** What `embed.js` does. A page that loads it twice, or in two versions, keeps the first. */
import { TimelineEmbed } from './timeline-embed.ts';

if (!customElements.get('timeline-embed')) customElements.define('timeline-embed', TimelineEmbed);
