import { isTagName } from './htmlTags.ts';
import { FIELDS, toEvent } from './simile.ts';
import { sayAt } from './tell.ts';
import type { Say } from './tell.ts';
import { InputError } from './types.ts';
import type { Incoming, Remark } from './types.ts';
import { xmlTree } from './xmlTree.ts';
import type { XmlElement } from './xmlTree.ts';

/**
 * SIMILE Timeline's XML: `<data><event start end isDuration title link image>text</event></data>`.
 * @throws {InputError} on XML that is not well formed, that declares entities, or that is of another kind
 */
export function readSimileXml(text: string): Incoming {
  if (/^\s*<(?:!doctype\s+)?html\b/i.test(text))
    throw new InputError('a page of HTML; save the file that the timeline on it is made from, and import that');
  const data = xmlTree(text);
  const isEvent = (child: XmlElement | string) => typeof child === 'object' && child.name === 'event';
  if (data?.name !== 'data' || !data.children.some(isEvent)) {
    throw new InputError('no <data> with <event>s in it; this is not SIMILE Timeline’s XML');
  }
  const remarks: Remark[] = [];
  const say = sayAt(remarks, 'data');
  for (const [name, value] of Object.entries(data.attributes)) {
    if (value !== '' && name !== 'date-time-format' && !name.startsWith('xml')) say(`${name} is not carried`);
  }
  for (const child of data.children) {
    if (typeof child === 'object' && child.name !== 'event') say(`<${child.name}> is not carried`);
    else if (typeof child === 'string' && child.trim() !== '') say('text outside of events is not carried');
  }
  const events = data.children.filter((child) => typeof child === 'object').filter(({ name }) => name === 'event');
  return {
    format: 'SIMILE XML',
    events: events.map((event, i) => {
      const at = `event ${i + 1}`;
      return toEvent(fieldsOf(event, sayAt(remarks, at)), at, remarks);
    }),
    remarks,
  };
}

/** An event's attributes, and elements in it of their names; all else in it is its text, as HTML. */
function fieldsOf({ attributes, children }: XmlElement, say: Say): Record<string, string> {
  const fields = { ...attributes };
  const text = children.map((child) => {
    if (typeof child === 'string') return child;
    const { name } = child;
    if (!FIELDS.has(name) || fields[name] !== undefined) return htmlOf(child, say);
    fields[name] = child.children
      .map((one) => htmlOf(one, say))
      .join('')
      .trim();
    return ' ';
  });
  return { ...fields, '#text': text.join('').trim() };
}

/** XML as the HTML that it is meant as; of an element that HTML has not, or that says something else in it, the words. */
function htmlOf(node: XmlElement | string, say: Say): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  const inside = children.map((child) => htmlOf(child, say)).join('');
  if (!isTagName(name) || FIELDS.has(name)) {
    say(`of <${name}> in the text its words alone are carried`);
    return ` ${inside} `;
  }
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
  );
  const opening = `<${name}${written.join('')}>`;
  return inside === '' && VOID.has(name.toLowerCase()) ? opening : `${opening}${inside}</${name}>`;
}

/** Elements of HTML that have no end. */
const VOID = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
