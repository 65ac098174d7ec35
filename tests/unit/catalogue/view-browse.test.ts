import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { routesOf } from '../../../src/catalogue/routes.ts';
import { browseView, facetPage } from '../../../src/catalogue/view-browse.ts';
import type { ProvinceMap } from '../../../src/content/map.ts';
import type { Entry } from '../../../src/content/model.ts';
import { entry, province } from './sample.ts';

const destination = (slug: string, facts: Entry['facts'], place?: string): Entry => ({
  ...entry(slug, place ? { place } : {}),
  facts,
});
const news = (slug: string, publishAt: string): Entry => ({
  ...entry(slug, { publishAt }),
  id: `news/${slug}`,
  type: 'news',
  facts: {},
});
const area = (id: string, name: string, localities: string[]) =>
  ({ id, name: { vi: name }, short: { vi: name }, at: [106, 10], columns: 1, localities }) as const;
const catalogueOf = (entries: Entry[], areas: ReturnType<typeof area>[] = []) =>
  buildCatalogue(
    { ...province(entries), ...(areas.length > 0 ? { map: { areas } as unknown as ProvinceMap } : {}) },
    { now: '2026-06-01T00:00:00Z', drafts: false },
  );
const offered = (catalogue: ReturnType<typeof catalogueOf>, section: 'tourism' | 'news' = 'tourism') =>
  browseView(catalogue, 'vi', section).map(({ name, values }) => [
    name,
    ...values.map(({ id, count }) => `${id} ${count}`),
  ]);

describe('ways to narrow a section', () => {
  it('counts entries under each value, in the order of their type', () => {
    const entries = [
      destination('a', { kind: 'temple' }),
      destination('b', { kind: 'nature' }),
      destination('c', { kind: 'temple' }),
    ];
    expect(offered(catalogueOf(entries))).toEqual([['kind', 'nature 1', 'temple 2']]);
  });

  it('leave out what gives no choice', () => {
    const entries = [destination('a', { kind: 'nature' }), destination('b', { kind: 'nature' })];
    expect(offered(catalogueOf(entries))).toEqual([]);
  });

  it('count an entry under every month that it names, months last and by number', () => {
    const entries = [
      destination('a', { kind: 'nature', bestMonths: [11, 2] }),
      destination('b', { kind: 'market', bestMonths: [2] }),
    ];
    expect(offered(catalogueOf(entries)).at(-1)).toEqual(['month', '2 2', '11 1']);
  });

  it('follow the parts of the map, in its order', () => {
    const entries = [
      destination('a', { kind: 'nature' }, 'hue'),
      destination('b', { kind: 'nature' }, 'vinh'),
    ];
    const areas = [area('nui', 'Núi', ['vinh']), area('bien', 'Biển', ['hue'])];
    expect(offered(catalogueOf(entries, areas))).toEqual([['area', 'nui 1', 'bien 1']]);
  });

  it('look up news by year and month in Vietnam, the newest first', () => {
    const entries = [
      news('a', '2026-02-01T08:00:00+07:00'),
      news('b', '2026-03-31T23:30:00Z'),
      news('c', '2025-05-01T08:00:00+07:00'),
    ];
    expect(offered(catalogueOf(entries), 'news')).toEqual([
      ['2026', '04 1', '02 1'],
      ['2025', '05 1'],
    ]);
  });
});

describe('the page of a value', () => {
  const catalogue = catalogueOf([destination('a', { kind: 'temple' }), destination('b', { kind: 'nature' })]);

  it('lists what counts under it', () => {
    expect(facetPage(catalogue, {}, 'vi', 'tourism', 'kind', 'temple')).toMatchObject({
      label: 'Loại hình',
      title: 'Chùa',
      cards: [{ id: 'tourism/a' }],
    });
  });

  it('is not there for a value that nothing counts under', () => {
    expect(facetPage(catalogue, {}, 'vi', 'tourism', 'kind', 'islet')).toBeUndefined();
  });

  it('is a document of the site in every language', () => {
    const paths = routesOf(catalogue).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/vi/tourism/kind/temple/', '/en/tourism/kind/temple/']));
  });
});
