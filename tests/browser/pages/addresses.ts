/** The languages of Đồng Tháp. */
export const LANGUAGES = ['vi', 'en', 'km'] as const;

/** One entry of each content type, without language. */
export const ENTRY_PAGES = {
  destination: 'tourism/tram-chim/',
  product: 'ocop/xoai-cao-lanh/',
  policy: 'investment/uu-dai-thue-thu-nhap-doanh-nghiep/',
  project: 'investment/nha-may-che-bien-xoai/',
  heritage: 'heritage/go-thap/',
  news: 'news/dong-thap-nam-2025/',
  page: 'gioi-thieu/',
  'page with the map': 'don-vi-hanh-chinh/',
  'entry without translation': 'investment/thu-tuc-dau-tu/',
} as const;

/** One page of every other kind, without language. */
export const OTHER_PAGES = {
  home: '',
  'section of scenes': 'tourism/',
  'section with projects': 'investment/',
  'section of news': 'news/',
  'list by month': 'tourism/month/3/',
  'list of projects': 'investment/stage/open/',
  topic: 'topics/orchards/',
  topics: 'topics/',
  place: 'places/cao-lanh/',
  places: 'places/',
  contact: 'contact/',
  search: 'search/',
  'site map': 'site-map/',
  feeds: 'syndication/',
  'missing page': 'khong-co-trang-nay/',
} as const;

export const SECTIONS = ['tourism', 'investment', 'ocop', 'heritage', 'news'] as const;

/** Every kind of page in every language, and the choice of a language, as rows for `it.each`. */
export const EVERY_KIND: readonly { name: string; path: string }[] = [
  { name: 'the choice of a language', path: '/' },
  ...LANGUAGES.flatMap((lang) =>
    Object.entries({ ...OTHER_PAGES, ...ENTRY_PAGES }).map(([kind, path]) => ({
      name: `${kind} (${lang})`,
      path: `/${lang}/${path}`,
    })),
  ),
];
