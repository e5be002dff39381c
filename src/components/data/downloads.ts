import { FORMATS } from '../../exchange/formats.ts';
import type { Download } from '../../exchange/jsonld.ts';
import type { Words } from '../../i18n/index.ts';
import { absolute } from './href.ts';

/** The files that hold all of the site, for machines. */
export const downloads = (t: Words): Download[] =>
  FORMATS.map(({ id, path, type }) => ({ url: absolute(path), type, name: t.data.names[id] }));
