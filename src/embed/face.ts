import { measureBy } from '../layout/measure.ts';

/** Px: large, so that rounding is small. */
const SIZE = 100;

/** Whose face was measured last. */
let measured: object | undefined;

/**
 * Measures the face that the page really has, so that labels keep apart in it. Where the browser has no canvas to give,
 * every letter is taken to be as wide as a wide one.
 * @param family as `font-family` has it
 * @param by who draws with it: measured anew only where another has measured since, for embeds of one page may differ
 */
export function measureFace(family: string, by: object): void {
  if (measured === by) return;
  measured = by;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return;
  measureBy((weight) => {
    context.font = `${weight} ${SIZE}px ${family}`;
    return (character) => (context.measureText(character).width * 1000) / SIZE;
  });
}
