import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { locatorView } from '../../../src/catalogue/view-map.ts';
import type { ProvinceMap } from '../../../src/content/map.ts';
import { province } from './sample.ts';

const map = {
  frame: { west: 105, south: 10, east: 107, north: 11 },
  land: [
    [
      [105, 10],
      [107, 11],
    ],
  ],
  areas: [],
} as unknown as ProvinceMap;
const locate = (lat: number, lon: number) =>
  locatorView(
    buildCatalogue({ ...province([]), map }, { now: '2026-06-01T00:00:00Z', drafts: false }),
    'vi',
    { lat, lon },
  );

describe('where a place lies', () => {
  it('is a point on the sheet of the map', () => {
    expect(locate(11, 106)).toMatchObject({ width: 1200, x: 600, y: 0 });
  });

  it('is not drawn off the sheet', () => {
    expect(locate(12, 106)).toBeUndefined();
  });

  it('is not drawn in a province without a map', () => {
    const catalogue = buildCatalogue(province([]), { now: '2026-06-01T00:00:00Z', drafts: false });
    expect(locatorView(catalogue, 'vi', { lat: 10.5, lon: 106 })).toBeUndefined();
  });
});
