import { loadPngs, png } from '../../components/data/images.ts';
import { loadTimeline } from '../../components/data/site.ts';

export const GET = async () => {
  const { site } = await loadTimeline();
  const picture = await loadPngs();
  return png(picture({ above: site.publisher, title: site.title, below: site.tagline }));
};
