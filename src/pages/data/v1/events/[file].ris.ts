import { EVENT_FOLDERS } from '../../../../components/data/eventFiles.ts';
import { eventFile, eventPaths } from '../../../../components/data/eventRoutes.ts';

export const getStaticPaths = eventPaths(EVENT_FOLDERS.data, '.ris');

export const GET = eventFile;
