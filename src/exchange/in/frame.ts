import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A page shown within another. */
export interface Frame {
  /** As written, trimmed. */
  address: string;
  title: string;
  /** The HTML around it and within it, without it. */
  rest: string;
}

/** The first `<iframe>` of a piece of HTML that has an address. */
export function firstFrame(html: string): Frame | undefined {
  if (!/<iframe\b/i.test(html)) return undefined;
  const frame = find(fromHtml(html, { fragment: true }));
  const [start, end] = [frame?.position?.start.offset, frame?.position?.end.offset];
  if (!frame || start === undefined || end === undefined) return undefined;
  const within = frame.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return {
    address: String(frame.properties['src']).trim(),
    title: String(frame.properties['title'] ?? '').trim(),
    rest: [html.slice(0, start), within, html.slice(end)].join(' ').trim(),
  };
}

function find(node: Root | Element): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'iframe' && typeof child.properties['src'] === 'string') return child;
    const inner = find(child);
    if (inner) return inner;
  }
  return undefined;
}
