import { LADDER } from '../layout/view.ts';
import { type Filter, readAddress, type ViewState, writeAddress } from './address.ts';
import { fixedAddress } from './addressBar.ts';
import { makeBook } from './book.ts';
import { listen, need } from './dom.ts';
import { isFiltering } from './filter.ts';
import { makeList } from './list.ts';
import { markLive } from './markLive.ts';
import { makePaper } from './paper.ts';
import { press } from './press.ts';
import { makeRange } from './range.ts';
import { makeReader } from './reader.ts';
import type { Sent } from './sent.ts';
import { shownOf } from './shownOf.ts';
import { makeStage, type Stage, type Subject } from './stage.ts';
import type { Surroundings } from './surroundings.ts';
import { makeTeller } from './teller.ts';
import { makeToolbar } from './toolbar.ts';
import { makeWalker } from './walker.ts';

/** Windows whose ends are less than a second apart. */
const isSame = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.abs(a[0] - b[0]) < 1000 && Math.abs(a[1] - b[1]) < 1000;

const isOtherFilter = (a: Filter, b: Filter) => JSON.stringify(a) !== JSON.stringify(b);

/**
 * Brings the timeline that stands in `root` to life. Nothing changes until the reader does something, or the address
 * asks for another view: the first frame is the scene that the build drew.
 * @throws when `root` lacks a part, naming it.
 * @returns its undo.
 */
export function mount(root: HTMLElement, sent: Sent, around: Surroundings): () => void {
  const { address = fixedAddress('') } = around;
  const drawings = Array.from(root.querySelectorAll<SVGSVGElement>('svg.drawing'));
  const place = need<HTMLElement>(root, '[data-stage]');
  const book = makeBook(sent);
  const paper = makePaper(root);
  const list = makeList(around.list);
  const read = () => readAddress(address.read(), book.known);
  let state: ViewState = read();
  let stage: Stage | undefined;
  let isReturning = false;
  const live = (): Stage => {
    if (!stage) throw new Error('timeline: no svg.drawing is shown');
    return stage;
  };

  const teller = makeTeller(root, sent, book, live);
  const walker = makeWalker(
    place,
    sent,
    book,
    live,
    ({ id }) => reader.open(id),
    act,
    (event) => reader.uncover(event),
  );
  const toolbar = makeToolbar(need(root, '[data-toolbar]'), act);
  const reader = makeReader(root, sent, {
    book,
    walker,
    stageOf: live,
    go: (event) => {
      const { event: _, ...rest } = state;
      const scale = rest.scale === 'relative' ? 'chronological' : rest.scale;
      go(event === undefined ? { ...rest, scale } : { ...rest, event });
    },
    details: around.details,
    opened: around.opened,
  });
  const panel = around.choices?.(() => {
    if (!panel) return;
    const choices = panel.read();
    go({ ...state, ...choices, orientation: choices.orientation });
    teller.announce();
  });

  /** Takes up a view: what is filtered, on what scale, which card is open. */
  function go(next: ViewState, isNew = true): void {
    const [before, current] = [state, live()];
    state = next;
    // First of all: what follows only corrects the address of this step.
    if (isNew) address.write(writeAddress(state), true);
    const isFiltered = isOtherFilter(before.filter, next.filter);
    if (isFiltered) filter();
    if (before.orientation !== next.orientation) turn();
    // A step never moves the window by itself; going back does, from wherever it has got to.
    const window = next.window ?? sent.domain;
    const isOther = before.event !== next.event;
    if (isFiltered || before.scale !== next.scale || (next.scale === 'relative' && isOther)) {
      // Until it has moved to its window, a view that is returned to is not what its address says.
      isReturning = !isNew;
      current.change(subject(), isNew ? undefined : window);
      isReturning = false;
    }
    if (!isNew && !isSame(current.window, window))
      current.goTo(window, isOther || before.orientation !== next.orientation);
    if (isOther) reader.show(book.get(next.event), isNew || !next.window);
    reader.count();
    writeControls();
  }

  /** Brings the words and the controls into line with the view. */
  function writeControls(): void {
    panel?.write(state);
    panel?.allowRelative(state.event !== undefined);
    tell();
  }

  const tell = () => teller.write(sent.live.scales[subject().scale]);

  function filter(): void {
    book.choose(state.filter, ({ id }) => list.textOf(id));
    list.show((id) => book.fits(book.get(id)));
  }

  function subject(): Subject {
    const origin = book.get(state.event);
    const from = origin?.start ?? origin?.end;
    return {
      drawable: book.drawable,
      scale: state.scale === 'relative' && from == null ? 'chronological' : state.scale,
      ...(from != null && { origin: from }),
      height: sent.height,
      // Paper has no such bound, and room for every label.
      shownHeight: paper.isTurn() ? undefined : around.height,
      measure: around.measure,
    };
  }

  function shown(isMoving: boolean): void {
    if (!isMoving) {
      const { window } = live();
      const { window: _, ...rest } = state;
      state = isSame(window, sent.domain) ? rest : { ...rest, window };
      if (!isReturning) address.write(writeAddress(state), false);
      reader.uncover();
      range.show();
      tell();
    }
    walker.show();
  }

  function act(name: string, about?: number): void {
    const { zoom, svg, scene } = live();
    if (name === 'in' || name === 'out') zoom.by(name === 'in' ? 1 : -1, about);
    else if (name === 'story') live().goTo(sent.story);
    else if (name === 'all') live().goTo(sent.whole);
    else if (name === 'read') reader.open(book.ordered[0]?.id);
    else if (name === 'svg' || name === 'png')
      void around.savePicture?.(name, svg, scene, teller.sentence, root.querySelectorAll('.legend li'));
    if (['in', 'out', 'story', 'all'].includes(name)) teller.announce();
  }

  function turn(): void {
    if (state.orientation) root.dataset['view'] = state.orientation;
    else delete root.dataset['view'];
  }

  function bringToLife(): void {
    const which = shownOf(drawings);
    const [svg, rung] = [drawings[which], LADDER[which]];
    if (!svg || !rung || svg === stage?.svg) return;
    for (const one of drawings) one.toggleAttribute('data-shown', one === svg);
    const last = stage;
    last?.zoom.arrive();
    const given = last?.window ?? state.window;
    last?.remove();
    const plain = { ...subject(), drawable: sent, scale: 'chronological' } as const;
    stage = makeStage(svg, rung, plain, sent.domain, given ?? sent.domain, shown);
    if (book.drawable !== sent || state.scale !== 'chronological') stage.change(subject(), given);
    if (!last) return;
    stage.relate(last.related.from, last.related.to);
    shown(false);
  }

  const range = makeRange(root, place, live, sent);
  turn();
  if (isFiltering(state.filter)) filter();
  bringToLife();
  range.show();
  if (state.event) reader.show(book.get(state.event), !state.window);
  writeControls();
  walker.show(false);

  // In the next frame: what changes its size while sizes are told is told to the page as an error of its own.
  let pending = 0;
  const sized = new ResizeObserver(() => {
    pending ||= requestAnimationFrame(() => {
      pending = 0;
      bringToLife();
      stage?.measure();
      walker.show();
      reader.uncover();
    });
  });
  sized.observe(root);
  const undo = [
    paper.onTurn(bringToLife),
    listen(place, 'click', (event) => press(event, live(), book, reader)),
    address.onReturn(() => {
      const { filter: before } = state;
      go(read(), false);
      if (isOtherFilter(before, state.filter)) teller.announce();
    }),
  ];
  markLive(root);

  return () => {
    sized.disconnect();
    cancelAnimationFrame(pending);
    undo.forEach((stop) => stop());
    for (const part of [panel, range, walker, reader, toolbar]) part?.remove();
    stage?.remove();
    for (const part of root.querySelectorAll<HTMLElement>('[data-live]')) part.inert = true;
    delete root.dataset['hydrated'];
  };
}
