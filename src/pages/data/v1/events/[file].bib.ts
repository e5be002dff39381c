import { MADE_FOLDERS } from '../../../../components/data/madeFiles.ts';
import { madeFile, madePaths } from '../../../../components/data/madeRoutes.ts';

export const getStaticPaths = madePaths(MADE_FOLDERS.data, '.bib');

export const GET = madeFile;
