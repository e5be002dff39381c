import { loadPublic } from '../../../components/data/json.ts';
import { bibliography } from '../../../exchange/bibliography.ts';
import { citeSource } from '../../../exchange/cite.ts';

export const GET = async () => {
  const { site, sources } = (await loadPublic()).whole;
  return new Response(bibliography(sources.map(citeSource), site.locale));
};
