/**
 * Spaces that look like plain ones and are none to YAML and Markdown, as a class of characters holds them; Option and
 * Space write the first.
 */
export const SPECIAL = '\\u00A0\\u2000-\\u200A\\u202F\\u3000';
export const NON_BREAKING = /[\u00A0\u2007\u202F]/;

/** At the start of a line, or among the plain spaces before a field or an item. */
const INDENT = new RegExp(
  `^[${SPECIAL}][ \\t${SPECIAL}]*(?=\\S)|^ +[${SPECIAL}][ \\t${SPECIAL}]*(?=-\\s|["']?[\\w-]+["']?:(?:\\s|$))`,
  'gm',
);

/** YAML with plain spaces for others that indent its lines, and where those lines begin. */
export function withPlainIndents(text: string): { text: string; found: { offset: number; message: string }[] } {
  const found = Array.from(text.matchAll(INDENT), ({ 0: space, index }) => {
    const kind = NON_BREAKING.test(space) ? 'non-breaking spaces' : 'spaces that are no plain ones';
    return { offset: index, message: `a line indented with ${kind}; write plain ones` };
  });
  return { text: text.replace(INDENT, (space) => ' '.repeat(space.length)), found };
}
