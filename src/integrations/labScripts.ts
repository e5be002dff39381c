/**
 * The scripts of `/lab/`, which is measured by when its timeline is drawn. All stand in the page, where none is waited
 * for: the first, at its head, asks for the events; the second draws them; the third stands there as text, for nobody
 * needs it before something is done.
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
  for (const script of Object.values(scripts))
    if (/<\/script|<!--/i.test(script)) throw new Error('a script of /lab/ would end before its end');
  // Most of it is called at once: Chromium then compiles it as it reads it, not each function when it is first called.
  return { ...scripts, labDraw: `//# allFunctionsCalledOnLoad\n${scripts.labDraw}` };
}

/** Gives the page its scripts as `virtual:lab-scripts`. */
export const labScripts = () => madeForPages('virtual:lab-scripts', buildScripts);
