import { EVENT_FOLDERS } from '../../../components/data/eventFiles.ts';
import { eventFile, eventPaths } from '../../../components/data/eventRoutes.ts';

export const getStaticPaths = eventPaths(EVENT_FOLDERS.pictures, '.svg');

export const GET = eventFile;
