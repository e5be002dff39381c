/**
 * The scripts of `/lab/`, which is measured by when its timeline is drawn. The first stands in the page and asks for the
 * events; the second, a file that is compiled while these are on their way, draws them; the third stands in the page as
 * text, for nobody needs it before something is done.
 */
import { classicScripts } from './classicScripts.ts';
import { madeForPages } from './madeModule.ts';

const ENTRIES = {
  labSource: 'src/client/lab/source.ts',
  labDraw: 'src/client/lab/lab.ts',
  labLive: 'src/client/lab/live.ts',
};

export type LabScripts = Record<keyof typeof ENTRIES, string>;

async function buildScripts(): Promise<LabScripts> {
  const scripts = await classicScripts(ENTRIES);
  for (const inPage of [scripts.labSource, scripts.labLive])
    if (/<\/script|<!--/i.test(inPage)) throw new Error('a script of /lab/ would end before its end');
  // All of it is needed at once: Chromium compiles it while it comes, not each function when it is first called.
  return { ...scripts, labDraw: `//# allFunctionsCalledOnLoad\n${scripts.labDraw}` };
}

/** Gives the page its scripts as `virtual:lab-scripts`. */
export const labScripts = () => madeForPages('virtual:lab-scripts', buildScripts);
