import type { Cluster, Drawable, DrawnEvent, Scene } from '../layout/types.ts';
import { fullName } from '../layout/tickSteps.ts';
import { DAY } from '../model/calendar.ts';
import { readAddress, type ViewState, writeAddress } from './address.ts';
import { type AddressBar, fixedAddress } from './addressBar.ts';
import { makeCard } from './card.ts';
import { makeCursor } from './cursor.ts';
import { focusedIn, listen, need } from './dom.ts';
import { countIn, filterEvents, isFiltering } from './filter.ts';
import { inOrder, type Step, stepFrom } from './order.ts';
import type { Panel } from './panel.ts';
import { makeRange } from './range.ts';
import type { Details, Sent } from './sent.ts';
import { makeStage, type Stage } from './stage.ts';
import { makeToolbar } from './toolbar.ts';
import { fill, statusWords } from './words.ts';

/** The page says what is shown once it has stayed so long, ms. */
const SETTLED = 500;

const isShown = (svg: SVGSVGElement) => getComputedStyle(svg).display !== 'none';
const isSame = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.abs(a[0] - b[0]) < 1000 && Math.abs(a[1] - b[1]) < 1000;

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What a timeline has of the page around it; an embed in a page of another site has little. */
export interface Surroundings {
  /** Where the view is read and kept; without one it begins as the page has it, and is kept nowhere. */
  address?: AddressBar;
  /** A form of choices, and what to call when one is made. */
  choices?: (changed: () => void) => Panel;
  /** A list of the same events, which is filtered with them. */
  list?: Element | null;
  /** Saves the drawing as a picture, with lines of text below it. */
  savePicture?: (form: 'svg' | 'png', svg: SVGSVGElement, scene: Scene, lines: readonly string[]) => Promise<void>;
  /** What a card shows of an event beyond what the drawing knows. */
  details?: (id: string) => Promise<Details | undefined> | Details | undefined;
  /** Called with the event whose card was opened. */
  opened?: (id: string) => void;
}

/**
 * Brings the timeline that stands in `root` to life. Nothing changes until the reader does something, or the address
 * asks for another view: the first frame is the scene that the build drew.
 * @throws when `root` lacks a part, naming it.
 * @returns its undo.
 */
export function mount(root: HTMLElement, sent: Sent, around: Surroundings): () => void {
  const { address = fixedAddress(''), list } = around;
  const drawings = Array.from(root.querySelectorAll<SVGSVGElement>('svg.drawing'));
  const place = need<HTMLElement>(root, '[data-stage]');
  const lanes = new Map(sent.lanes.map((lane) => [lane.id, lane.name]));
  // Of a hundred thousand events few are looked up, and none before the reader does something.
  const byId = once(() => new Map(sent.events.map((event) => [event.id, event])));
  const listed = new Map(
    Array.from(list?.querySelectorAll<HTMLElement>('li[data-event]') ?? [], (item) => [item.dataset['event'], item]),
  );
  const known = {
    topics: new Set(lanes.keys()),
    people: new Set(sent.people.map(({ id }) => id)),
    isEvent: (id: string) => byId().has(id),
    whole: sent.whole,
  };
  let state: ViewState = readAddress(address.read(), known);
  let drawable: Drawable = sent;
  let ordered = once(() => inOrder(sent.events));
  let at: DrawnEvent | undefined;
  let stage: Stage | undefined;
  let opener: HTMLElement | undefined;
  let timer = 0;

  const cursor = makeCursor(
    place,
    (step) => walk(step),
    () => at && open(at.id),
  );
  const cardPlace = need<HTMLElement>(root, '[data-card]');
  const card = makeCard(cardPlace, sent.live, {
    close: () => close(),
    open: (id) => open(id),
    step: (direction) => {
      const next =
        byId().get(state.event ?? '') && stepFrom(ordered(), sent.lanes, byId().get(state.event ?? '')!, direction, 0);
      if (next) open(next.id);
    },
  });
  const panel = around.choices?.(() => choose());
  function choose(): void {
    if (!panel) return;
    const choices = panel.read();
    go({ ...state, ...choices, orientation: choices.orientation });
    announce();
  }
  const live = (): Stage => {
    if (!stage) throw new Error('timeline: no drawing in [data-timeline] is shown; expected an svg.drawing');
    return stage;
  };

  /** Takes up a view: what is filtered, on what scale, which card is open. */
  function go(next: ViewState, isNew = true): void {
    const [before, current] = [state, live()];
    state = next;
    // First of all: what follows only corrects the address of this step.
    if (isNew) address.write(writeAddress(state), true);
    const isFiltered = JSON.stringify(before.filter) !== JSON.stringify(next.filter);
    if (isFiltered) applyFilter();
    if (before.orientation !== next.orientation) turn();
    if (isFiltered || before.scale !== next.scale || (next.scale === 'relative' && before.event !== next.event)) {
      current.change(subject());
    }
    if (!next.window && before.window) current.goTo(sent.domain);
    else if (next.window && (!before.window || !isSame(before.window, next.window))) current.goTo(next.window);
    if (before.event !== next.event) showEvent();
    panel?.write(next);
    panel?.allowRelative(next.event !== undefined);
    trueScale.hidden = next.scale === 'chronological';
    tell();
  }

  function applyFilter(): void {
    const events = isFiltering(state.filter)
      ? filterEvents(sent.events, state.filter, ({ id }) => listed.get(id)?.textContent ?? '')
      : sent.events;
    drawable = events === sent.events ? sent : { ...sent, events };
    ordered = once(() => inOrder(events));
    const fits = new Set(events.map(({ id }) => id));
    for (const [id, item] of listed) item.hidden = !fits.has(id ?? '');
    for (const period of list?.querySelectorAll<HTMLElement>('.period') ?? []) {
      period.hidden = !period.querySelector('li[data-event]:not([hidden])');
    }
    if (at && !fits.has(at.id)) at = undefined;
  }

  const subject = () => {
    const origin = byId().get(state.event ?? '');
    const from = origin?.start ?? origin?.end;
    return {
      drawable,
      scale: state.scale === 'relative' && from == null ? ('chronological' as const) : state.scale,
      ...(from != null && { origin: from }),
      ...(sent.height && { height: sent.height }),
    };
  };

  function shown(isMoving: boolean): void {
    if (isMoving) {
      moveCursor();
      return;
    }
    const { window } = live();
    const { window: _, ...rest } = state;
    state = isSame(window, sent.domain) ? rest : { ...rest, window };
    address.write(writeAddress(state), false);
    moveCursor();
    range.show();
    tell();
  }

  const status = need<HTMLElement>(root, '[data-status]');
  const said = need<HTMLElement>(root, '[data-said]');
  const scaleName = need<HTMLElement>(root, '[data-scale]');
  const trueScale = need<HTMLElement>(root, '[data-act="true-scale"]');
  const sentence = () =>
    statusWords(countIn(drawable.events, live().window), sent.events.length, live().window, sent.live, sent.words);
  function tell(): void {
    status.textContent = sentence();
    scaleName.textContent = sent.live.scales[subject().scale];
  }
  /** Said once a change has settled; panning says nothing. */
  function announce(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      said.textContent = sentence();
    }, SETTLED);
  }

  function moveCursor(isFocused?: boolean): void {
    at ??= live().scene.marks[0]?.event ?? ordered()[0];
    if (!at) cursor.hide();
    const spot = at && live().placeOf(at);
    if (!at || !spot) return;
    const name = `${at.label}, ${at.words}`;
    cursor.put({ name, position: positionOf(at), href: at.href, x: spot.x, y: spot.y }, isFocused);
  }

  /** Where an event stands in the order, said to those who walk through it. */
  const positionOf = (event: DrawnEvent) => () =>
    fill(sent.live.position, {
      label: event.label,
      date: event.words,
      lane: lanes.get(event.lane) ?? '',
      number: ordered().indexOf(event) + 1,
      all: drawable.events.length,
    });

  function walk(step: Step): void {
    const [from, to] = live().window;
    const next = at && stepFrom(ordered(), sent.lanes, at, step, to - from);
    if (!next) return;
    at = next;
    reveal(next);
    moveCursor(true);
  }

  /** Brings an event into the window, if it is not there, without changing its length. */
  function reveal({ start, end }: DrawnEvent): void {
    const [from, to] = live().window;
    const [first, last] = [start ?? end ?? from, end ?? start ?? to];
    if (first >= from && Math.min(last, first + DAY) <= to) return;
    const half = (to - from) / 2;
    const middle = start === null ? last - half / 2 : (first + Math.min(last, first + half)) / 2;
    live().goTo([middle - half, middle + half], true);
  }

  function open(id: string): void {
    opener ??= (focusedIn(root) as HTMLElement | null) ?? undefined;
    at = byId().get(id);
    go({ ...state, event: id });
    card.focus();
    around.opened?.(id);
  }

  function close(): void {
    const { event: _, ...rest } = state;
    card.hide();
    go(rest);
    (opener && opener.isConnected && !opener.hidden && opener !== document.body ? opener : cursor).focus();
    opener = undefined;
  }

  function showEvent(): void {
    const event = byId().get(state.event ?? '');
    if (!event) {
      card.hide();
      live().relate(undefined, []);
      return;
    }
    at = event;
    reveal(event);
    const spot = live().placeOf(event);
    // Opposite the mark, so that it is not covered.
    if (spot) cardPlace.dataset['side'] = spot.x > live().svg.clientWidth / 2 ? 'start' : 'end';
    cardPlace.style.top = spot ? `${Math.max(0, Math.round(spot.y) - 60)}px` : '';
    card.show(event, lanes.get(event.lane) ?? '', {
      number: ordered().indexOf(event) + 1,
      all: drawable.events.length,
    });
    live().relate(event.id, []);
    void load(event.id);
  }

  async function load(id: string): Promise<void> {
    let details: Details | undefined;
    try {
      details = await (around.details?.(id) ?? { people: [], sources: [], related: [] });
    } catch {
      // Offline, or a host without the files: the card says so.
    }
    card.fill(id, details, (other) => byId().get(other)?.label);
    if (state.event === id) live().relate(id, details?.related ?? []);
  }

  /** A press on a mark or a label opens its card; on a cluster, it parts its members or names them. */
  function press(event: MouseEvent): void {
    const link = (event.target as Element).closest<SVGAElement>('a[data-event-mark], a[data-event-label]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const id = link.getAttribute('data-event-mark');
    const mark = live().scene.marks.find((one) => one.cluster && one.event.id === id && link.dataset['count']);
    const cluster = mark?.cluster;
    if (!cluster) return open(link.dataset['eventMark'] ?? link.dataset['eventLabel'] ?? '');
    const [first, last] = cluster.extent.map((u) => live().warp.from(u)) as [number, number];
    if (last - first < DAY / 24) card.list(membersOf(mark.event.lane, cluster), cluster.count);
    else live().goTo([first - (last - first) * 0.2, last + (last - first) * 0.2]);
  }

  /** A cluster of many does not name its members: they are those of its lane that lie between its ends. */
  function membersOf(lane: string, { members, extent: [first, last] }: Cluster): readonly DrawnEvent[] {
    if (members.length > 0) return members;
    const { warp } = live();
    return ordered().filter(({ lane: own, start, end }) => {
      const middle = own === lane && start !== null && end !== null ? (warp.to(start) + warp.to(end)) / 2 : NaN;
      return middle >= first && middle <= last;
    });
  }

  function act(name: string): void {
    const { zoom } = live();
    if (name === 'in' || name === 'out') zoom.by(name === 'in' ? 1 : -1);
    else if (name === 'story') live().goTo(sent.story);
    else if (name === 'all') live().goTo(sent.whole);
    else if (name === 'true-scale') go({ ...state, scale: 'chronological' });
    else if (name === 'read' && ordered()[0]) open(ordered()[0]?.id ?? '');
    else if (name === 'svg' || name === 'png') void download(name);
    if (['in', 'out', 'story', 'all'].includes(name)) announce();
  }

  function download(kind: 'svg' | 'png'): Promise<void> | undefined {
    const { svg, scene } = live();
    const legend = Array.from(root.querySelectorAll('.legend li'), (item) => item.textContent?.trim() ?? '');
    const lines = [`${status.textContent} ${scaleName.textContent}.`, legend.join(' · ')];
    return around.savePicture?.(kind, svg, scene, lines);
  }

  function turn(): void {
    if (state.orientation) root.dataset['view'] = state.orientation;
    else delete root.dataset['view'];
  }

  function bringToLife(): void {
    const svg = drawings.find(isShown);
    if (!svg || svg === stage?.svg) return;
    for (const one of drawings) one.toggleAttribute('data-shown', one === svg);
    const from = stage?.window ?? state.window ?? sent.domain;
    stage?.remove();
    const width = Number(/at-(\d+)/.exec(svg.getAttribute('class') ?? '')?.[1]);
    stage = makeStage(svg, width, { ...subject(), drawable: sent, scale: 'chronological' }, sent.domain, from, shown);
    if (drawable !== sent || state.scale !== 'chronological') stage.change(subject());
  }

  const sliders = [
    need<HTMLInputElement>(root, '[data-range="from"]'),
    need<HTMLInputElement>(root, '[data-range="to"]'),
  ] as const;
  const range = makeRange(sliders, place, live, sent.whole, (t) => fullName(t, 'day', sent.words));
  turn();
  if (isFiltering(state.filter)) applyFilter();
  bringToLife();
  range.show();
  panel?.write(state);
  panel?.allowRelative(state.event !== undefined);
  trueScale.hidden = state.scale === 'chronological';
  if (state.event) showEvent();
  tell();
  moveCursor(false);

  const sized = new ResizeObserver(() => {
    bringToLife();
    moveCursor();
  });
  sized.observe(root);
  const undo = [
    listen(place, 'click', press),
    address.onReturn(() => go(readAddress(address.read(), known), false)),
    makeToolbar(need(root, '[data-toolbar]'), act),
  ];
  for (const part of root.querySelectorAll<HTMLElement>('[data-live]')) part.inert = false;
  root.dataset['hydrated'] = 'true';

  return () => {
    sized.disconnect();
    undo.forEach((stop) => stop());
    for (const part of [panel, range, cursor, card]) part?.remove();
    stage?.remove();
    for (const part of root.querySelectorAll<HTMLElement>('[data-live]')) part.inert = true;
    delete root.dataset['hydrated'];
  };
}
