/** The picture that a link to a page shows elsewhere, as a drawing. */
import type { Drawable } from '../layout/types.ts';
import { el } from '../render/mark.ts';
import { markup } from '../render/markup.ts';
import { lettered, shareLetters } from './lettering.ts';
import { pictureStyle, type Theme } from './pictureStyle.ts';
import { IMAGE_HEIGHT, IMAGE_WIDTH, type SocialScene, socialScenes, type SocialText } from './socialScene.ts';

/**
 * Pictures of one timeline as SVG. Themes differ in a picture's style alone: the last picture that was drawn is kept for
 * its other theme, which is asked for next.
 */
export function socialPictures(data: Drawable): (text: SocialText, id?: string, theme?: Theme) => string {
  const scenes = socialScenes(data);
  const ground = shareLetters(scenes.ground, 'g').map(markup).join('');
  const styles = new Map<Theme, string>();
  let last = { key: '', drawn: '' };
  return (text, id = '', theme = 'light') => {
    const key = JSON.stringify([text, id]);
    if (last.key !== key) last = { key, drawn: drawn(scenes.of(text, id)) };
    const style = styles.get(theme) ?? markup(el('style', 'style', {}, pictureStyle(theme)));
    styles.set(theme, style);
    const attributes = `xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}"`;
    return `<svg ${attributes}>${style}${ground}${last.drawn}</svg>`;
  };
}

function drawn({ lines, mark }: SocialScene): string {
  const texts = lines.map(({ text, x, y, size, className }, i) => lettered(`line${i}`, text, x, y, size, className));
  const own = mark && el('own', 'g', { transform: `translate(${mark.x.toFixed(2)} 0)` }, [mark.drawn]);
  return shareLetters(own ? [...texts, own] : texts)
    .map(markup)
    .join('');
}
