const FOLLOWING = ['touchmove', 'touchend', 'touchcancel'] as const;

/**
 * A finger's events go to what it was put on, even where that has left the drawing in the meantime, as labels do: they
 * would end there, and a pinch would never end. Here they are handed on to the drawing.
 * @returns the undo
 */
export function holdTouches(svg: SVGSVGElement): () => void {
  const handOn = (event: Event) => {
    const { type, target, touches, targetTouches, changedTouches } = event as TouchEvent;
    if (svg.contains(target as Node)) return;
    const lists = [touches, targetTouches, changedTouches].map((list) => Array.from(list));
    const [all = [], own = [], changed = []] = lists;
    svg.dispatchEvent(new TouchEvent(type, { touches: all, targetTouches: own, changedTouches: changed }));
  };
  const hold = ({ target }: Event) => {
    for (const name of FOLLOWING) target?.addEventListener(name, handOn);
  };
  svg.addEventListener('touchstart', hold, { passive: true });
  return () => svg.removeEventListener('touchstart', hold);
}
