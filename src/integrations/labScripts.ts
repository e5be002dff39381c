/**
 * The scripts of `/lab/`, which stand in the page: it is measured by when its timeline is drawn, and nothing but the
 * events is then waited for. The first asks for them; the second draws them.
 */
import { classicScript } from './classicScript.ts';
import { madeForPages } from './madeModule.ts';

/** Both as classic scripts, to be read in this order. */
export interface LabScripts {
  ask: string;
  draw: string;
}

const SOURCE = 'src/client/lab/source.ts';
/** What the first leaves for the second: all that `source.ts` exports. */
const NAME = 'labSource';

async function buildScripts(): Promise<LabScripts> {
  const [ask, draw] = await Promise.all([
    classicScript(SOURCE, { name: NAME }),
    classicScript('src/client/lab/lab.ts', { present: { path: '/source.ts', name: NAME } }),
  ]);
  if (/<\/script|<!--/i.test(ask + draw)) throw new Error('a script of /lab/ would end before its end');
  return { ask, draw };
}

/** Gives the page its scripts as `virtual:lab-scripts`. */
export const labScripts = () => madeForPages('virtual:lab-scripts', buildScripts);
