/** The picture that a link to a page shows elsewhere, as a drawing. */
import { el } from '../render/mark.ts';
import { markup } from '../render/markup.ts';
import { lettered, shareLetters } from './lettering.ts';
import { pictureStyle, type Theme } from './pictureStyle.ts';
import { IMAGE_HEIGHT, IMAGE_WIDTH, type SocialScene, type SocialScenes } from './socialScene.ts';

/** Pictures of one timeline as SVG. Themes differ in a picture's style alone. */
export function socialSvgs(scenes: SocialScenes): (scene: SocialScene, theme: Theme) => string {
  const ground = shareLetters(scenes.ground, 'g').map(markup).join('');
  const styles = new Map<Theme, string>();
  const known = new WeakMap<SocialScene, string>();
  return (scene, theme) => {
    const own = known.get(scene) ?? drawn(scene);
    known.set(scene, own);
    const style = styles.get(theme) ?? markup(el('style', 'style', {}, pictureStyle(theme)));
    styles.set(theme, style);
    const attributes = `xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}"`;
    return `<svg ${attributes}>${style}${ground}${own}</svg>`;
  };
}

function drawn({ lines, mark }: SocialScene): string {
  const texts = lines.map(({ text, x, y, size, className }, i) => lettered(`line${i}`, text, x, y, size, className));
  const own = mark && el('own', 'g', { transform: `translate(${mark.x.toFixed(2)} 0)` }, [mark.drawn]);
  return shareLetters(own ? [...texts, own] : texts)
    .map(markup)
    .join('');
}
