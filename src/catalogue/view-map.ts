import type { ProvinceMap } from '../content/map.ts';
import type { Catalogue } from './catalogue.ts';
import type { LocatorView, MapUnit, MapView } from './map-views.ts';
import { localPath, placePath } from './paths.ts';
import { inLanguage } from './view-entry.ts';

const WIDTH = 1200;
/** Side of a tile and of the cell it stands in. */
export const TILE = 23;
const CELL = 26;

/** The map that map.yml draws, in `lang`; `undefined` where the province has none. */
export function mapView(catalogue: Catalogue, lang: string): MapView | undefined {
  const { map, places } = catalogue.province;
  if (!map) return undefined;
  const { at, height } = projection(map.frame);
  const say = (text: Record<string, string> | undefined) => inLanguage(catalogue, text, lang);
  const path = (points: readonly Point[]) =>
    `M${points.map((one) => Object.values(at(one)).join(' ')).join('L')}`;
  const pages = new Set(catalogue.entries.flatMap(({ common }) => common.place ?? []));
  let number = 0;
  const areas = map.areas.map((area, index) => {
    const corner = at(area.at);
    const units = (['ward', 'commune'] as const)
      .flatMap((kind) => (area[`${kind}s`] ?? []).map((unit) => ({ kind, ...unit })))
      .map(({ kind, name, place }, position): MapUnit => {
        number += 1;
        return {
          number,
          kind,
          name: say(name),
          ...(place && pages.has(place) ? { path: localPath(lang, placePath(place)) } : {}),
          x: corner.x + (position % area.columns) * CELL,
          y: corner.y + Math.floor(position / area.columns) * CELL,
        };
      });
    return { id: `area-${index + 1}`, name: say(area.name), short: say(area.short), ...corner, units };
  });
  const count = (kind: MapUnit['kind']) =>
    areas.flatMap(({ units }) => units).filter((unit) => unit.kind === kind).length;
  return {
    width: WIDTH,
    height,
    land: map.land.map(path),
    sea: (map.sea ?? []).map(path),
    border: map.border ? path(map.border) : '',
    rivers: (map.rivers ?? []).map(({ course }) => path(course)),
    names: [
      ...(map.rivers ?? []).flatMap((river) =>
        river.name && river.at ? [{ name: say(river.name), ...at(river.at) }] : [],
      ),
      ...(map.around ?? []).map((one) => ({ name: say(one.name), ...at(one.at) })),
    ],
    marks: (map.marks ?? []).flatMap(({ place, side, name }) => {
      const { lat, lon, kind, name: full } = places[place] ?? {};
      return kind && lat !== undefined && lon !== undefined
        ? [{ kind, side, name: say(name ?? full), ...at([lon, lat]) }]
        : [];
    }),
    areas,
    counts: { ward: count('ward'), commune: count('commune') },
  };
}

/** The sketch with one point on it; `undefined` where the province has no map, or the point is not on the sheet. */
export function locatorView(
  catalogue: Catalogue,
  lang: string,
  { lat, lon }: { lat: number; lon: number },
): LocatorView | undefined {
  const map = mapView(catalogue, lang);
  const frame = catalogue.province.map?.frame;
  if (!map || !frame) return undefined;
  const { x, y } = projection(frame).at([lon, lat]);
  const { width, height, land, sea, border, rivers, marks } = map;
  if (x < 0 || y < 0 || x > width || y > height) return undefined;
  return { width, height, land, sea, border, rivers, marks, x, y };
}

type Point = ProvinceMap['land'][number][number];

/** Degrees → the sheet: an equirectangular projection true at the middle of the frame, whole numbers. */
function projection({ west, south, east, north }: ProvinceMap['frame']) {
  const scale = WIDTH / (east - west);
  const upright = scale / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return {
    height: Math.round((north - south) * upright),
    at: ([lon, lat]: Point) => ({
      x: Math.round((lon - west) * scale),
      y: Math.round((north - lat) * upright),
    }),
  };
}
