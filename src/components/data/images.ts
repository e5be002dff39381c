import { socialImages, type SocialText } from '../../integrations/socialImage.ts';
import { drawable } from './drawn.ts';
import { loadTimeline } from './site.ts';

let images: Promise<(text: SocialText, id?: string) => Promise<Buffer>> | undefined;

/** Makes the pictures that links show elsewhere. */
export function loadImages(): Promise<(text: SocialText, id?: string) => Promise<Buffer>> {
  images ??= loadTimeline().then((timeline) => socialImages(drawable(timeline)));
  return images;
}

/** A picture as a file. */
export const png = (image: Buffer): Response => new Response(new Uint8Array(image));
