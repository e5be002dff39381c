/**
 * The scripts of `/lab/`, which is measured by when its timeline is drawn. The first stands in the page and asks for the
 * events; the second, a file that is compiled while these are on their way, draws them.
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
  if (/<\/script|<!--/i.test(ask)) throw new Error('a script of /lab/ would end before its end');
  return { ask, draw };
}

/** Gives the page its scripts as `virtual:lab-scripts`. */
export const labScripts = () => madeForPages('virtual:lab-scripts', buildScripts);
