/** A Markdown body and the line of its file on which it begins. */
export interface Body {
  text: string;
  firstLine: number;
}

/**
 * Splits an MDX file into the YAML between its two `---` lines and the body below.
 * @throws {Error} where there is no front matter, or it never ends; the message says what to write
 */
export function splitFrontMatter(text: string): { yaml: string; body: Body } {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open) throw new Error('no front matter; begin the file with a line "---"');
  const rest = text.slice(open[0].length);
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!close) throw new Error('the front matter never ends; write a line "---" after it');
  const yaml = rest.slice(0, close.index);
  return {
    yaml,
    body: { text: rest.slice(close.index + close[0].length), firstLine: countLines(yaml) + 3 },
  };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
