import { absolute } from '../components/data/href.ts';
import { feedWords, loadPublic } from '../components/data/json.ts';
import { jsonFeed } from '../exchange/feeds.ts';
import { jsonText } from '../model/json.ts';

export const GET = async () => {
  const { whole } = await loadPublic();
  return new Response(jsonText(jsonFeed(whole, feedWords(whole), absolute('/feed.json'))));
};
