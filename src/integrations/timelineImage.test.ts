import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawn, LANES, WORDS } from '../layout/testEvents.ts';
import { DAY } from '../model/calendar.ts';
import { timelineSvg } from './timelineImage.ts';
import { timelinePicture } from './timelinePicture.ts';

const picture = (theme: 'light' | 'dark', title = 'A timeline') =>
  timelineSvg(
    timelinePicture(
      {
        events: Array.from({ length: 20 }, (_, i) => drawn(`event-${i}`, i * 30 * DAY, 1)),
        lanes: LANES,
        whole: [0, 600 * DAY],
        words: WORDS,
        list: '/events/',
      },
      [0, 300 * DAY],
    ),
    { title, alt: 'Twenty <events> & more', address: 'https://example.org/' },
    theme,
  );

test('the picture is the same however often it is made, needs no font and no other file, and says what it shows', () => {
  const svg = picture('light');
  expect(svg).toBe(picture('light'));
  expect(svg).not.toMatch(/<text|<tspan|<a |href="(?!#)|url\(|font-family|light-dark|color-mix/);
  expect(svg).toContain('<title>Twenty &lt;events&gt; &amp; more</title>');
});

test('both themes are drawn, each on its own ground', async () => {
  const corner = async (theme: 'light' | 'dark') => {
    const svg = picture(theme);
    const { data } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    return [...data.subarray(0, 3)];
  };
  expect(await corner('light')).toEqual([0xfb, 0xfa, 0xf6]);
  expect(await corner('dark')).toEqual([0x17, 0x15, 0x12]);
});
