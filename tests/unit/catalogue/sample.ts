import type { Entry, LanguageVersion, Province } from '../../../src/content/model.ts';

const inks = { page: '#ffffff' } as unknown as Province['site']['colours']['day'];

/** A text in one language, with what a test wants otherwise. */
export function version(changes: Partial<LanguageVersion> = {}): LanguageVersion {
  return {
    title: 'Tên',
    summary: 'Một câu tóm tắt dài hơn hai mươi chữ.',
    text: {},
    body: { segments: ['<p>Nội dung</p>'], headings: [], links: [], pictures: [], bytes: 20 },
    stamp: 'aaaaaaaaaaaa',
    letters: 'Nộidung',
    file: 'tourism/x/index.vi.mdx',
    lines: {},
    ...changes,
  };
}

/** A destination published on 1 March 2026, Vietnamese only. */
export function entry(
  slug: string,
  changes: Partial<Entry['common']> = {},
  versions: Entry['versions'] = {},
): Entry {
  return {
    id: `tourism/${slug}`,
    type: 'destination',
    slug,
    common: {
      publishAt: '2026-03-01T08:00:00+07:00',
      unit: 'so',
      sources: [{ title: 'Nguồn' }],
      confidence: 'medium',
      ...changes,
    },
    facts: { kind: 'nature' },
    versions: { vi: version({ title: slug }), ...versions },
  };
}

/** A province in Vietnamese and English with these entries. */
export function province(entries: Entry[]): Province {
  return {
    site: {
      name: { vi: 'Tỉnh', en: 'Province' },
      tagline: { vi: 'Khẩu hiệu', en: 'Line' },
      description: { vi: 'Mô tả', en: 'Description' },
      origin: 'https://tinh.example.vn',
      since: '2025-07-01',
      languages: ['vi', 'en'],
      sections: ['tourism', 'news'],
      units: { so: { vi: 'Sở', en: 'Department' } },
      officers: {
        mau: {
          name: 'Mẫu',
          title: { vi: 'Trưởng' },
          unit: 'so',
          phone: '0',
          email: 'a@example.vn',
          languages: ['vi'],
        },
      },
      managingBody: {
        name: { vi: 'Sở' },
        parent: { vi: 'UBND' },
        address: { vi: 'Nơi' },
        email: 'a@example.vn',
        phone: '0',
        responsible: 'mau',
      },
      licence: { name: 'CC BY 4.0', url: 'https://example.org' },
      colours: { day: inks, night: inks },
      ornaments: { mark: 'm.svg', footer: 'm.svg', money: 'm.svg', advice: 'm.svg' },
    },
    places: { hue: { kind: 'ward', name: { vi: 'Huế', en: 'Huế' } } },
    topics: { nature: { name: { vi: 'Thiên nhiên', en: 'Nature' }, summary: { vi: 'Cây' } } },
    glossary: [],
    home: { hero: { picture: 'tourism/a/a.svg' } } as Province['home'],
    entries,
    standings: {},
    requests: {},
    unapproved: [],
    inbound: [],
    images: {},
    recordings: {},
    captions: {},
  };
}
