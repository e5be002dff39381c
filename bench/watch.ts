/** Runs in pages: functions that Playwright sends as they are, so each must hold all that it needs. */

export interface Watched {
  /** Ms from the start of navigation until two frames after the number of marks last changed, the timeline being ready. */
  rendered: number;
  marks: number;
  /** Ms of long tasks beyond 50 ms each, until the page was quiet. */
  blocking: number;
}

declare global {
  interface Window {
    bench: {
      done: Promise<Watched>;
      /** The long tasks so far, ms. */
      tasks: () => number[];
      /** Where some of the marks stand: whether a gesture moved anything. */
      places: () => string;
      /** Starts to note the time of each frame, ms. @returns what stops it and gives them */
      frames: () => () => number[];
    };
    stopFrames: () => number[];
  }
}

interface Wanted {
  marks: string;
  ready: string | undefined;
  /** For so long nothing may change and no long task end, ms. */
  quiet: number;
}

/** Put into a page before any script of its own. Looks once a frame. */
export function watch({ marks, ready, quiet }: Wanted): void {
  const long: { end: number; duration: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) long.push({ end: startTime + duration, duration });
  }).observe({ type: 'longtask', buffered: true });

  const later = (frames: number, then: () => void): void => {
    if (frames === 0) then();
    else requestAnimationFrame(() => later(frames - 1, then));
  };
  const done = new Promise<Watched>((resolve) => {
    let [count, changed, rendered] = [0, 0, 0];
    const look = () => {
      const now = performance.now();
      const seen = document.querySelectorAll(marks).length;
      const isReady = seen > 0 && (ready === undefined || document.querySelector(ready) !== null);
      if (seen !== count || !isReady) {
        [count, changed, rendered] = [seen, now, 0];
      } else if (rendered === 0) {
        rendered = -1;
        const change = changed;
        later(1, () => {
          if (change === changed) rendered = performance.now();
        });
      }
      const busy = long.at(-1)?.end ?? 0;
      const isQuiet = now - changed > quiet && now - busy > quiet && document.readyState === 'complete';
      if (rendered > 0 && isQuiet)
        resolve({
          rendered,
          marks: count,
          blocking: long.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
        });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

  const places = () => {
    const all = document.querySelectorAll(marks);
    const step = Math.max(1, Math.floor(all.length / 40));
    const some = Array.from(all).filter((_, i) => i % step === 0);
    const boxes = some.map((one) => one.getBoundingClientRect());
    return [all.length, ...boxes.flatMap(({ left, top, width }) => [left, top, width].map(Math.round))].join(' ');
  };

  const frames = () => {
    const times: number[] = [];
    let [running, last] = [true, performance.now()];
    const step = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      if (running) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    return () => {
      running = false;
      // The first is the wait for a frame, not a frame.
      return times.slice(1);
    };
  };
  window.bench = { done, tasks: () => long.map(({ duration }) => duration), places, frames };
}

/** Events whose words can be seen, and how many of them meet the words of another by more than a pixel. */
export function seenLabels(selector: string): { shown: number; overlapping: number } {
  type Box = { left: number; top: number; right: number; bottom: number };
  const meeting = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  // What cuts off what lies beyond it, for each element that holds labels: they share most of them.
  const cuts = new Map<Element, Box>();
  const screen: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const cutOf = (element: Element | null): Box => {
    if (!element) return screen;
    const known = cuts.get(element);
    if (known) return known;
    const above = cutOf(element.parentElement);
    const { overflowX, overflowY } = getComputedStyle(element);
    const own = element.getBoundingClientRect();
    const cut = meeting(above, {
      left: overflowX === 'visible' ? -Infinity : own.left,
      right: overflowX === 'visible' ? Infinity : own.right,
      top: overflowY === 'visible' ? -Infinity : own.top,
      bottom: overflowY === 'visible' ? Infinity : own.bottom,
    });
    cuts.set(element, cut);
    return cut;
  };
  const boxes = Array.from(document.querySelectorAll(selector)).flatMap((label) => {
    if (!label.textContent?.trim()) return [];
    if (!label.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
    const range = document.createRange();
    range.selectNodeContents(label);
    const box = meeting(range.getBoundingClientRect(), cutOf(label));
    return box.right - box.left > 2 && box.bottom - box.top > 2 ? [box] : [];
  });
  boxes.sort((a, b) => a.left - b.left);
  const met = new Set<Box>();
  boxes.forEach((a, i) => {
    for (let j = i + 1; j < boxes.length; j += 1) {
      const b = boxes[j] as Box;
      if (b.left > a.right - 1) break;
      if (b.top < a.bottom - 1 && a.top < b.bottom - 1) {
        met.add(a);
        met.add(b);
      }
    }
  });
  return { shown: boxes.length, overlapping: met.size };
}
