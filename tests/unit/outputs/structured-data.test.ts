import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { queries } from '../../../src/catalogue/queries.ts';
import type { Entry } from '../../../src/content/model.ts';
import { contextOf } from '../../../src/outputs/context.ts';
import { homeJsonLd } from '../../../src/outputs/structured-data/home.ts';
import { entryJsonLd, pageJsonLd } from '../../../src/outputs/structured-data/json-ld.ts';
import type { JsonLd } from '../../../src/types/define.ts';
import { commonText } from '../../../src/types/fields.ts';
import type { TypeName } from '../../../src/types/index.ts';
import { licenceName, licenceUrl } from '../../../src/types/licence.ts';
import { entry, province, version } from '../catalogue/sample.ts';

const ORIGIN = 'https://tinh.example.vn';
const FACTS: Record<TypeName, Record<string, unknown>> = {
  destination: { kind: 'nature', coordinates: { lat: 10.7, lon: 105.5, confidence: 'high' } },
  product: { group: 'food', stars: 4, producer: 'HTX Mẫu', exportMarkets: ['JP'] },
  policy: {
    field: 'land',
    documents: [{ number: '1/2026/NĐ-CP', title: { vi: 'Nghị định' }, inForce: '2026-01-01' }],
  },
  project: {
    sector: 'logistics',
    stage: 'open',
    capital: { amount: 850e9, currency: 'VND' },
    areaHa: 50,
    officer: 'mau',
  },
  heritage: { kind: 'craft', level: 'national' },
  news: {},
  media: { kind: 'audio', broadcaster: { vi: 'Đài', en: 'Radio' }, link: 'https://dai.example/a' },
  page: { order: 1 },
};
const FOLDERS = {
  product: 'ocop',
  policy: 'investment',
  project: 'investment',
  heritage: 'heritage',
  news: 'news',
  media: 'media',
};

interface Changes {
  common?: Partial<Entry['common']>;
  facts?: Record<string, unknown>;
  versions?: Entry['versions'];
  lang?: string;
}

/** JSON-LD of the page of an entry of a type: page, thing, breadcrumbs. */
function graph(type: TypeName, { common, facts, versions, lang = 'vi' }: Changes = {}): JsonLd[] {
  const images = ['b.png', 'a.jpg'].map((file) => ({ file, credit: 'Người chụp', licence: 'CC-BY-4.0' }));
  const subject: Entry = {
    ...entry('a', { images, cover: 'a.jpg', place: 'hue', topics: ['nature'], ...common }, versions),
    type,
    facts: facts ?? FACTS[type],
  };
  const files = ['a.jpg', 'b.png'].map((file) => {
    const path = `tourism/a/${file}`;
    return [
      path,
      { path, width: 1600, height: 900, bytes: 1000, located: false, hash: '0123456789', night: false },
    ] as const;
  });
  const catalogue = buildCatalogue(
    { ...province([subject]), images: Object.fromEntries(files) },
    { now: '2026-06-01T00:00:00Z', drafts: false },
  );
  const section = type === 'destination' ? 'tourism' : FOLDERS[type as keyof typeof FOLDERS];
  const page = queries.entryAt({ catalogue, sizes: {} }, lang, section ? `/${section}/a/` : '/a/');
  if (!page) throw new Error('the sample has no such page');
  const site = queries.site({ catalogue, sizes: {} }, lang);
  return entryJsonLd(
    page,
    [{ title: 'Trang chủ', path: `/${lang}/` }, { title: 'a' }],
    site,
    contextOf(site, page),
  );
}

const thing = (type: TypeName, changes?: Changes): JsonLd => graph(type, changes)[1] ?? { '@type': '' };
const ALL = Object.keys(FACTS) as TypeName[];

describe.each(ALL)('the page of a %s', (type) => {
  const [page, main, crumbs] = graph(type);

  test('says language, dates, author, publisher with logo, licence and sources', () =>
    expect(page).toMatchObject({
      '@type': 'WebPage',
      inLanguage: 'vi',
      datePublished: '2026-03-01T08:00:00+07:00',
      dateModified: '2026-03-01T08:00:00+07:00',
      author: { name: 'Sở', url: `${ORIGIN}/vi/contact/` },
      publisher: { name: 'Sở', logo: { url: `${ORIGIN}/icon-512.png` } },
      license: 'https://example.org',
      citation: [{ '@type': 'CreativeWork', name: 'Nguồn' }],
    }));

  test('leads to what it is about and to its breadcrumbs', () => {
    expect(page).toMatchObject({
      mainEntity: { '@id': main?.['@id'] },
      breadcrumb: { '@id': crumbs?.['@id'] },
    });
    expect(main).toMatchObject({ mainEntityOfPage: { '@id': page?.['@id'] } });
  });

  test('offers nothing for sale and announces no event', () =>
    expect(JSON.stringify(main)).not.toMatch(/"(offers|review|aggregateRating|startDate)"|"Event"/));
});

describe('kinds', () => {
  test.each<[TypeName, string]>([
    ['destination', 'TouristAttraction'],
    ['product', 'Product'],
    ['policy', 'GovernmentService'],
    ['project', 'GovernmentService'],
    ['heritage', 'Article'],
    ['news', 'NewsArticle'],
    ['media', 'AudioObject'],
    ['page', 'Article'],
  ])('a %s is a %s', (type, kind) => expect(thing(type)['@type']).toBe(kind));

  test('a historic site is a building, not an article', () =>
    expect(thing('heritage', { facts: { kind: 'relic', level: 'national' } })['@type']).toBe(
      'LandmarksOrHistoricalBuildings',
    ));

  test('a destination has an address without district, and its position', () =>
    expect(thing('destination')).toMatchObject({
      address: { addressLocality: 'Huế', addressRegion: 'Tỉnh', addressCountry: 'VN' },
      geo: { latitude: 10.7, longitude: 105.5 },
    }));

  test('a policy names the acts it rests on', () =>
    expect(thing('policy').subjectOf).toEqual([
      {
        '@type': 'Legislation',
        legislationIdentifier: '1/2026/NĐ-CP',
        name: 'Nghị định',
        legislationDateOfApplicability: '2026-01-01',
      },
    ]));

  test('a project is a call for a place with area, capital and stage', () =>
    expect(thing('project').areaServed).toMatchObject({
      '@type': 'Place',
      additionalProperty: [
        { value: 50, unitCode: 'HAR' },
        { value: 850e9, unitText: 'VND' },
        { value: expect.any(String) },
      ],
    }));
});

describe('a news article as Google wants it', () => {
  const article = thing('news');

  test('has headline, dates with zone, author and publisher', () =>
    expect(article).toMatchObject({
      headline: 'a',
      datePublished: expect.stringMatching(/\+07:00$/),
      dateModified: expect.stringMatching(/\+07:00$/),
      author: { '@type': 'Organization', name: 'Sở', url: expect.stringMatching(/^https:/) },
      publisher: { logo: { '@type': 'ImageObject' } },
    }));

  test('cannot have a headline of more than 110 characters', () => {
    const words = { summary: 'Một câu tóm tắt dài hơn hai mươi chữ.' };
    expect(commonText.safeParse({ ...words, title: 'a'.repeat(111) }).success).toBe(false);
  });

  test('shows its pictures as JPEG, the cover first, with credit and licence', () => {
    const [cover, other] = article.image as JsonLd[];
    expect(cover).toEqual({
      '@type': 'ImageObject',
      url: `${ORIGIN}/pictures/a.0123456789-day-1200.jpg`,
      contentUrl: `${ORIGIN}/pictures/a.0123456789-day-1200.jpg`,
      width: { '@type': 'QuantitativeValue', value: 1200, unitCode: 'E37' },
      height: { '@type': 'QuantitativeValue', value: 675, unitCode: 'E37' },
      creditText: 'Người chụp',
      creator: { '@type': 'Organization', name: 'Người chụp' },
      copyrightNotice: 'Người chụp, CC-BY-4.0',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      acquireLicensePage: `${ORIGIN}/vi/contact/`,
    });
    expect(other?.url).toBe(`${ORIGIN}/pictures/b.0123456789-day-1200.jpg`);
  });
});

describe('languages', () => {
  test('a fallback page says whose language its text is, and where that text is at home', () =>
    expect(graph('news', { lang: 'en' })[0]).toMatchObject({
      url: `${ORIGIN}/vi/news/a/`,
      inLanguage: 'vi',
    }));

  test('a translation names its original', () => {
    const en = version({ title: 'A', translation: { by: 'B', date: '2026-03-05', state: 'reviewed' } });
    expect(graph('news', { lang: 'en', versions: { en } })[0]).toMatchObject({
      inLanguage: 'en',
      translationOfWork: { '@id': `${ORIGIN}/vi/news/a/` },
    });
  });
});

test('a page with invented figures says so', () =>
  expect(graph('product', { common: { sample: true } })[0]).toHaveProperty('creativeWorkStatus'));

describe('pages that are no entries', () => {
  const catalogue = buildCatalogue(province([entry('a')]), { now: '2026-06-01T00:00:00Z', drafts: false });
  const source = { catalogue, sizes: {} };
  const site = queries.site(source, 'vi');
  const facts = { url: `${ORIGIN}/vi/tourism/`, title: 'Du lịch', description: 'Nơi đến' };

  test('a front page is a site with a search', () => {
    const [website] = homeJsonLd(site);
    expect(website).toMatchObject({
      '@type': 'WebSite',
      inLanguage: 'vi',
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: `${ORIGIN}/vi/search/?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    });
  });

  test('a list is a collection of its entries', () => {
    const collection = pageJsonLd(facts, [{ title: 'Du lịch' }], site, queries.entries(source, 'vi', {}));
    expect(collection[0]).toMatchObject({
      '@type': 'CollectionPage',
      mainEntity: { numberOfItems: 1, itemListElement: [{ url: `${ORIGIN}/vi/tourism/a/`, name: 'a' }] },
    });
  });

  test('any other is a page', () => expect(pageJsonLd(facts, [], site)[0]?.['@type']).toBe('WebPage'));
});

describe('the address of a licence', () => {
  test.each([
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC BY-NC-ND 3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['Bản quyền của tác giả', undefined],
  ])('%s', (name, url) => expect(licenceUrl(name)).toBe(url));
});

describe('the name of a licence', () => {
  test.each([
    ['CC-BY-4.0', 'CC BY 4.0'],
    ['CC BY-SA 4.0', 'CC BY-SA 4.0'],
    ['Bản quyền của tác giả', 'Bản quyền của tác giả'],
  ])('%s', (name, said) => expect(licenceName(name)).toBe(said));
});
