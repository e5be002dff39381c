import type { Scene } from '../layout/types.ts';
import { dataUrl } from './fontRule.ts';
import { standalone } from './standalone.ts';

/** A picture of px has twice as many as the picture that it is made of, for print. */
const SHARPNESS = 2;

/** A picture as px. @throws {Error} where the browser cannot draw it */
async function toPng(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = await dataUrl(new Blob([picture], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  const ratio = image.naturalHeight / image.naturalWidth;
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = Math.round(canvas.width * ratio);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the drawing could not be made a PNG'))), 'image/png');
  });
}

/** Hands a file to the reader. */
function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Hands the reader a picture of the drawing under the page's title, with what it shows, the legend and the address. */
export async function savePicture(
  form: 'svg' | 'png',
  svg: SVGSVGElement,
  scene: Scene,
  sentence: string,
  legend: Iterable<Element>,
): Promise<void> {
  const picture = await standalone(svg, scene, { title: document.title, sentence, legend });
  const blob = form === 'svg' ? new Blob([picture], { type: 'image/svg+xml' }) : await toPng(picture);
  save(blob, `timeline.${form}`);
}
