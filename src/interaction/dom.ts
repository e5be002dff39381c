/** Small words for making HTML without ever parsing any. */

type Child = Node | string | undefined | false;

/** An element with attributes and children; what is undefined or false is left out. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** The element that has the focus, as seen from within the node's own tree: a shadow root keeps it from the document. */
export const focusedIn = (node: Node): Element | null =>
  (node.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement ?? null;

/** Whether the reader wishes for less motion. */
export const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls the page no further than it has to; smoothly, but where motion is unwanted or would lag behind. */
export const bringIntoSight = (element: Element | null, isSudden = isStill()): void =>
  element?.scrollIntoView({ block: 'nearest', behavior: isSudden ? 'instant' : 'smooth' });

/** The one element that a part needs to work. @throws naming the selector where there is none. */
export function need<Type extends Element>(root: ParentNode, selector: string): Type {
  const found = root.querySelector<Type>(selector);
  if (!found) throw new Error(`no ${selector} on the page`);
  return found;
}

/** Listens until told to stop. @returns the telling. */
export function listen<Name extends keyof WindowEventMap>(
  target: EventTarget,
  name: Name,
  act: (event: WindowEventMap[Name]) => void,
  options?: AddEventListenerOptions,
): () => void {
  target.addEventListener(name, act as EventListener, options);
  return () => target.removeEventListener(name, act as EventListener, options);
}
