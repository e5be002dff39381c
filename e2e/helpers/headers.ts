import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Rule = { path: string; headers: [string, string][] };

/** The rules of a build's `_headers` file, as static hosts read it. */
function rulesOf(dir: string): Rule[] {
  const file = join(dir, '_headers');
  if (!existsSync(file)) return [];
  const rules: Rule[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^ +([^:]+): (.*)$/.exec(line) ?? [];
    if (name && value !== undefined) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    else if (line) rules.push({ path: line, headers: [] });
  }
  return rules;
}

const fits = (path: string, address: string) =>
  path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;

/** The headers that a build asks of its host for an address. All rules that fit add up. */
export function headersFor(dir: string): (address: string) => Record<string, string> {
  const rules = rulesOf(dir);
  return (address) =>
    Object.fromEntries(rules.filter(({ path }) => fits(path, address)).flatMap((rule) => rule.headers));
}
