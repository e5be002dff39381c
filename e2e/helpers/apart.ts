/** A page's own scripts and styles, apart from the rest of it: who weighs a page weighs them with those that it loads. */
export interface Apart {
  rest: string;
  scripts: string[];
  styles: string[];
}

/** Takes a page apart, with scripts that stand in it as text until they are run; data in it stays with the rest. */
export function apart(page: string): Apart {
  const found: Apart = { rest: '', scripts: [], styles: [] };
  found.rest = page.replace(
    /<(style|script)(?: type="text\/plain")?>([^]*?)<\/\1>/g,
    (_, tag: string, text: string) => {
      found[tag === 'style' ? 'styles' : 'scripts'].push(text);
      return '';
    },
  );
  return found;
}
