/** A plain drawn thing: what becomes markup at build time and live nodes in the browser. */
export interface Mark {
  /** Unique among its siblings; joins a redraw to the nodes that are there. */
  key: string;
  tag: string;
  attributes: Readonly<Record<string, string>>;
  text?: string;
  children: readonly Mark[];
}

type Attribute = string | number | undefined;

/** Drawn px to a tenth: finer is invisible, and costs bytes on every page. */
export const written = (value: number): number => Math.round(value * 10) / 10;

/** A mark; attributes that are undefined are left out, and numbers are rounded to a tenth. */
export function el(
  key: string,
  tag: string,
  attributes: Readonly<Record<string, Attribute>>,
  content: readonly Mark[] | string = [],
): Mark {
  const kept: Record<string, string> = {};
  Object.keys(attributes).forEach((name) => {
    const value = attributes[name];
    if (value !== undefined) kept[name] = String(typeof value === 'number' ? written(value) : value);
  });
  return typeof content === 'string'
    ? { key, tag, attributes: kept, text: content, children: [] }
    : { key, tag, attributes: kept, children: content };
}
