import type { ErrorCode, YAMLParseError } from 'yaml';

const WORDS: Partial<Record<ErrorCode, string>> = {
  BAD_DIRECTIVE: 'a line that begins with "%"; leave it out',
  BAD_DQ_ESCAPE: 'an unknown escape in double quotes; write two backslashes for one, or use single quotes',
  BAD_INDENT: 'the indentation does not fit the lines above; indent by two spaces a level',
  BAD_SCALAR_START: 'a value cannot begin with this character; put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " in one line; put the value in quotes',
  BLOCK_IN_FLOW: 'a list or map of many lines inside brackets; write it without the brackets',
  DUPLICATE_KEY: 'this key is already there; keep one of them',
  KEY_OVER_1024_CHARS: 'a key of more than 1024 characters; put the value in quotes',
  MULTILINE_IMPLICIT_KEY: 'a key that runs over several lines; write "key: value" on one line',
  MULTIPLE_DOCS: 'a second "---"; write one document a file',
  TAB_AS_INDENT: 'a tab in the indentation; write spaces',
  UNEXPECTED_TOKEN: 'something more after the value ended; put the whole value in quotes, or mend the indentation',
};

/** A YAML syntax error in plain words: what is wrong; what to write. */
export function yamlWords(error: YAMLParseError): string {
  if (error.code === 'MISSING_CHAR') {
    return /closing/.test(error.message)
      ? 'a quotation mark opens and never closes; write the closing one'
      : 'a line without ": "; write "key: value", or indent it if it belongs to the text above';
  }
  const bracket = /end with a (\S)/.exec(error.message)?.[1];
  if (bracket) return `a bracket opens and never closes; write "${bracket}"`;
  return WORDS[error.code] ?? 'this cannot be read as YAML; write "key: value" lines, and put odd values in quotes';
}
