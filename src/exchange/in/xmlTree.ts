import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { placeAt } from './decode.ts';
import { InputError } from './types.ts';

/** An element of XML; its attributes decoded, its children in their order. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Text decoded; what stands in CDATA as it is. */
  children: (XmlElement | string)[];
}

/**
 * A file of XML, as its outermost element.
 * @throws {InputError} on XML that is not well formed, or that declares entities
 */
export function xmlTree(text: string): XmlElement | undefined {
  if (/<!ENTITY/i.test(text))
    throw new InputError('an <!ENTITY>; take the document type out and write the text itself');
  const wrong = XMLValidator.validate(text);
  if (wrong !== true) {
    const { line, col, msg } = wrong.err;
    // Its words where the end comes too early: a list of the tags that are open, at the first line.
    if (/^Invalid '\[|unclosed|not closed/i.test(msg)) {
      throw new InputError(`${placeAt(text, text.length)}: a tag opens and never closes; the file may be cut off`);
    }
    throw new InputError(`line ${line}, column ${col}: not well-formed XML: ${msg}`);
  }
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: CDATA,
  });
  const isElement = (node: XmlElement | string) => typeof node === 'object' && !node.name.startsWith('?');
  return parsed(parser, text).map(fromNode).find(isElement) as XmlElement | undefined;
}

function parsed(parser: XMLParser, text: string): Node[] {
  try {
    return parser.parse(text) as Node[];
  } catch (error) {
    // Nested too deep, or a name that harms programs.
    throw new InputError(`this XML cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/** What the parser makes of a node: its children by its name, and its attributes; or `{#text}`. */
type Node = Record<string, unknown>;

function fromNode(node: Node): XmlElement | string {
  if (TEXT in node) return decodeText(String(node[TEXT]));
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';
  const children = node[name] as Node[];
  if (name === CDATA) return children.map((child) => String(child[TEXT])).join('');
  const attributes = Object.entries(node[ATTRIBUTES] ?? {}).map(([key, value]) => [key, decodeText(String(value))]);
  return {
    name,
    attributes: Object.fromEntries(attributes) as Record<string, string>,
    children: children.map(fromNode),
  };
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The five entities of XML and characters by number, once: nothing that a document could declare. */
function decodeText(text: string): string {
  return text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
