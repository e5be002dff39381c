import { geoGraticule10, geoOrthographic, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import type { PlacePrecision } from '../model/event.ts';
import { el, type Mark } from './mark.ts';

/** Drawn px. */
export const MAP = { width: 220, height: 140 };

/** Radius of the globe in drawn px: a map's width then spans about 43 degrees, enough to recognise a coast by. */
const GLOBE = 300;

const POINT = MAP.width / 2;
const LEVEL = MAP.height / 2;

/** What says how well the place is known: a dot for a site, a dot in a ring for a city, a disc for a region. */
const SIGNS: Record<Exclude<PlacePrecision, 'remote' | 'named'>, readonly [name: string, radius: number][]> = {
  site: [['dot', 3.5]],
  city: [
    ['ring', 9],
    ['dot', 3],
  ],
  region: [['disc', 24]],
};

/**
 * A locator map: the land around a point, which is in the middle, seen from above it (orthographic), north up.
 * @param land WGS 84
 * @param at degrees, WGS 84
 * @returns an SVG of MAP's size, hidden from assistive technology: the place stands beside it in words
 */
export function locatorMap(
  land: Feature | FeatureCollection,
  at: { lat: number; lon: number; precision: Exclude<PlacePrecision, 'remote' | 'named'> },
): Mark {
  const projection = geoOrthographic()
    .rotate([-at.lon, -at.lat])
    .scale(GLOBE)
    .translate([POINT, LEVEL])
    .clipExtent([
      [0, 0],
      [MAP.width, MAP.height],
    ]);
  const path = geoPath(projection).digits(1);
  const signs = SIGNS[at.precision].map(([name, r]) => el(name, 'circle', { class: name, cx: POINT, cy: LEVEL, r }));
  return el('map', 'svg', { class: 'map', viewBox: `0 0 ${MAP.width} ${MAP.height}`, 'aria-hidden': 'true' }, [
    el('graticule', 'path', { class: 'graticule', d: path(geoGraticule10()) ?? undefined }),
    el('land', 'path', { class: 'land', d: path(land) ?? undefined }),
    ...signs,
  ]);
}
