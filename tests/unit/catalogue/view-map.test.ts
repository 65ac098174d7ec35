import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { mapView } from '../../../src/catalogue/view-map.ts';
import type { ProvinceMap } from '../../../src/content/map.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { checkReferences } from '../../../src/content/references.ts';
import { entry, province } from './sample.ts';

const MAP: ProvinceMap = {
  frame: { west: 105, south: 10, east: 107, north: 11 },
  land: [
    [
      [105, 10],
      [107, 11],
    ],
  ],
  marks: [{ place: 'hue', side: 'left' }],
  areas: [
    {
      id: 'bien',
      name: { vi: 'Miền biển', en: 'The coast' },
      short: { vi: 'Biển' },
      at: [106, 10.5],
      columns: 2,
      wards: [{ name: { vi: 'Huế' }, place: 'hue' }],
      communes: [{ name: { vi: 'Một' } }, { name: { vi: 'Hai' } }],
    },
    {
      id: 'nui',
      name: { vi: 'Miền núi' },
      short: { vi: 'Núi' },
      at: [105.5, 10.8],
      columns: 2,
      communes: [{ name: { vi: 'Ba' } }],
    },
  ],
};
const withMap = (map: ProvinceMap, place?: string) => ({
  ...province([entry('a', place ? { place } : {})]),
  map,
  home: { hero: { picture: 'a' }, features: [] } as unknown as ReturnType<typeof province>['home'],
});
const viewOf = (place?: string) =>
  mapView(buildCatalogue(withMap(MAP, place), { now: '2026-06-01T00:00:00Z', drafts: false }), 'en');
const unitsOf = (place?: string) => viewOf(place)?.areas.flatMap(({ units }) => units) ?? [];

describe('the map of a province', () => {
  test('numbers its units through all areas, wards first in each', () => {
    expect(unitsOf().map(({ number, kind, name }) => `${number} ${kind} ${name}`)).toEqual([
      '1 ward Huế',
      '2 commune Một',
      '3 commune Hai',
      '4 commune Ba',
    ]);
  });

  test('sets the units of an area in its columns', () => {
    const [first, second, third] = unitsOf();
    expect([second?.y, third?.x]).toEqual([first?.y, first?.x]);
  });

  test('leads to a unit’s page only where entries lie in it', () => {
    expect([unitsOf()[0]?.path, unitsOf('hue')[0]?.path]).toEqual([undefined, '/en/places/hue/']);
  });

  test('has the corners of its frame at the corners of the sheet', () => {
    const view = viewOf();
    expect(view?.land).toEqual([`M0 ${view?.height}L${view?.width} 0`]);
  });

  test('is refused where a mark has no coordinates', () => {
    const problems: Problem[] = [];
    checkReferences(withMap(MAP), new Map([['tourism/a', 'destination']]), problems);
    expect(problems.filter(({ file }) => file === 'map.yml').map(({ field }) => field)).toEqual(['marks']);
  });
});
