import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { locatorMap, MAP } from './map.ts';

/** Ten degrees of land east of the prime meridian, wound clockwise as d3-geo expects. */
const land: Feature = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, -5],
        [0, 5],
        [10, 5],
        [10, -5],
        [0, -5],
      ],
    ],
  },
};

const pathOf = (lon: number) =>
  locatorMap(land, { lat: 0, lon, precision: 'city' }).children.find(({ key }) => key === 'land')?.attributes['d'] ??
  '';
const xs = (path: string) => [...path.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));

test('the place stands in the middle: land to its east is drawn to its right', () => {
  const path = xs(pathOf(0));
  expect(Math.min(...path)).toBe(MAP.width / 2);
  expect(Math.max(...path)).toBeGreaterThan(MAP.width / 2 + 40);
  expect(Math.max(...xs(pathOf(10)))).toBe(MAP.width / 2);
});

test('land out of sight is not drawn', () => {
  expect(pathOf(180)).toBe('');
});

test('the sign says how well the place is known', () => {
  const signs = (precision: 'site' | 'city' | 'region') =>
    locatorMap(land, { lat: 0, lon: 0, precision })
      .children.filter(({ tag }) => tag === 'circle')
      .map(({ key }) => key);
  expect([signs('site'), signs('city'), signs('region')]).toEqual([['dot'], ['ring', 'dot'], ['disc']]);
});

test('coordinates are written to a tenth of a pixel', () => {
  expect(pathOf(3.3)).not.toMatch(/\d\.\d\d/);
});
