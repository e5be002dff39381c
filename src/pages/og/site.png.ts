import { loadImages, png } from '../../components/data/images.ts';
import { loadTimeline } from '../../components/data/site.ts';

export const GET = async () => {
  const { site } = await loadTimeline();
  const image = await loadImages();
  return png(await image({ above: site.publisher, title: site.title, below: site.tagline }));
};
