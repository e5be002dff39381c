import { addressWords } from '../../check/sourceCheck.ts';
import { sourceSchema } from '../../model/schema.ts';
import { unseenIn } from '../../model/characters.ts';
import { plainText } from './html.ts';
import { cut, Ids, quoted, slug } from './names.ts';
import type { Say } from './tell.ts';
import type { Incoming, IncomingEvent, Link, Options, Records } from './types.ts';

const LIMITS = { title: 300, publisher: 160, note: 400 };

const TYPES: readonly (readonly [RegExp, string])[] = [
  [
    /\.(?:jpe?g|png|gif|svg|webp|tiff?|bmp)(?:$|[?#])|\/\/(?:www\.)?flickr\.com|\/\/(?:www\.)?instagram\.com/i,
    'graphic',
  ],
  [
    /\.(?:mp4|webm|mov|m4v|ogv)(?:$|[?#])|\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)\//i,
    'motion_picture',
  ],
  [/\.(?:mp3|wav|ogg|m4a|flac)(?:$|[?#])|\/\/(?:[\w-]+\.)*(?:soundcloud\.com|spotify\.com)\//i, 'song'],
  [/\/\/(?:[\w-]+\.)*google\.[a-z.]+\/maps|\/\/maps\.|openstreetmap\.org/i, 'map'],
];

/** Why the checker would not take an address. */
function addressFault(address: string): string | undefined {
  const wrong = addressWords(address);
  if (wrong !== undefined) return wrong;
  return sourceSchema.shape.URL.safeParse(address).success ? undefined : 'not an address of the web; write one in full';
}

/** The sources of an import: the file itself, and every address that its events point to. */
export class Sources {
  readonly added: Records = {};
  /** The id of the file. */
  readonly file: string;
  readonly #known: Readonly<Records>;
  readonly #byUrl = new Map<string, string>();
  readonly #ids: Ids;

  constructor(known: Readonly<Records>, incoming: Incoming, { fileName, today }: Options) {
    this.#known = known;
    for (const [id, { URL: url }] of Object.entries(known)) if (typeof url === 'string') this.#byUrl.set(url, id);
    this.#ids = new Ids(Object.keys(known));
    const isNeeded = incoming.events.some(({ entry }) => entry === undefined);
    const wanted = slug(fileName.replace(/\.\w+$/, '')) || 'imported';
    // The same file once more is the same source.
    const isKnown = known[wanted]?.['type'] === 'dataset';
    this.file = isNeeded && !isKnown ? this.#ids.take(wanted) : wanted;
    if (!isNeeded || isKnown) return;
    const title = plainText(incoming.title ?? '');
    this.added[this.file] = {
      type: 'dataset',
      title: cut(title || fileName, LIMITS.title),
      publisher: 'Not stated',
      accessed: today,
      linked: false,
      note: cut(`Imported from the file ${fileName} (${incoming.format}).`, LIMITS.note),
    };
  }

  /** The ids of an event's sources: the file, then what the event points to. */
  of(event: IncomingEvent, say: Say): string[] {
    const ids = event.links.flatMap((link) => this.#idOf(link, say) ?? []);
    return [...new Set([this.file, ...ids])];
  }

  #idOf({ url, caption, credit }: Link, say: Say): string | undefined {
    const title = plainText(caption ?? '');
    const publisher = plainText(credit ?? '');
    const full = url.startsWith('//') ? `https:${url}` : url;
    const address = unseenIn(full) === undefined ? full : (URL.parse(full)?.href ?? full);
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
      say(`the address ${quoted(url)} is not of the web and is not carried`);
      return undefined;
    }
    const wrong = addressFault(address);
    if (wrong !== undefined) {
      const beside = [title, publisher].filter(Boolean).map((text) => `, nor ${quoted(text)} beside it`);
      say(`${quoted(url)} is not carried${beside.join('')}: ${wrong}`, 'mistake');
      return undefined;
    }
    const known = this.#byUrl.get(address);
    if (known !== undefined) {
      const own = this.added[known] ?? this.#known[known];
      const isLost = (said: string, name: 'title' | 'publisher') =>
        said !== '' && cut(said, LIMITS[name]) !== own?.[name];
      const lost = [
        isLost(title, 'title') && `caption ${quoted(title)}`,
        isLost(publisher, 'publisher') && `credit ${quoted(publisher)}`,
      ];
      for (const what of lost.filter(Boolean))
        say(`the ${what} is not carried: the source "${known}" is there already`);
      return known;
    }
    const host = new URL(address).hostname.replace(/^www\./, '');
    const id = this.#ids.take(slug(host.replace(/\.[a-z]+$/i, '')) || 'source');
    this.#byUrl.set(address, id);
    const rest = [
      title.length > LIMITS.title ? title : '',
      publisher.length > LIMITS.publisher ? publisher : '',
    ].filter(Boolean);
    if (rest.join(' ').length > LIMITS.note) say('the end of a long caption is not carried');
    this.added[id] = {
      type: TYPES.find(([pattern]) => pattern.test(address))?.[1] ?? 'webpage',
      ...(title !== '' && { title: cut(title, LIMITS.title) }),
      publisher: cut(publisher || host, LIMITS.publisher),
      URL: address,
      linked: true,
      ...(rest.length > 0 && { note: cut(rest.join(' '), LIMITS.note) }),
    };
    return id;
  }
}
