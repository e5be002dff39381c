/** A page's own scripts and styles, apart from the rest of it: who weighs a page weighs them with those that it loads. */
export interface Apart {
  rest: string;
  scripts: string[];
  styles: string[];
}

/** Takes a page apart; data in it stays with the rest. */
export function apart(page: string): Apart {
  const found: Apart = { rest: '', scripts: [], styles: [] };
  found.rest = page.replace(/<(style|script)>([^]*?)<\/\1>/g, (_, tag: string, text: string) => {
    found[tag === 'style' ? 'styles' : 'scripts'].push(text);
    return '';
  });
  return found;
}
