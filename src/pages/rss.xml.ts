import { absolute } from '../components/data/href.ts';
import { feedWords, loadPublic } from '../components/data/json.ts';
import { rss } from '../exchange/feeds.ts';

export const GET = async () => {
  const { whole } = await loadPublic();
  return new Response(await rss(whole, feedWords(whole), absolute('/rss.xml')));
};
