import type { ProvinceCopy } from './province-copy.ts';

/** One mistake that an editor can make, and the place that the message must name. */
export interface Mistake {
  name: string;
  make(province: ProvinceCopy): void;
  file: string;
  /** Text on the line that the message names; a whole file is line 1, a field that is not there the first of its block. */
  line: string | 1;
  field: string;
}

const LAKE = 'tourism/ho-xuan-huong/index.vi.mdx';
const LAKE_EN = 'tourism/ho-xuan-huong/index.en.mdx';
const STORE = 'investment/projects/kho-lanh/index.vi.mdx';
const STORE_EN = 'investment/projects/kho-lanh/index.en.mdx';
const NEWS = 'news/mua-hoa/index.vi.mdx';

const SOUND = 'media/tieng-mua/index.vi.mdx';
const FILM = 'media/phim-suong/index.vi.mdx';

/** Mistakes in the front matter. */
export const FACT_MISTAKES: readonly Mistake[] = [
  {
    name: 'a missing field',
    make: (province) => province.replace(STORE, 'sector: logistics\n', ''),
    file: STORE,
    line: 'title:',
    field: 'sector',
  },
  {
    name: 'an extra field',
    make: (province) => province.replace(LAKE, 'kind: nature\n', 'kind: nature\ndepth: 3\n'),
    file: LAKE,
    line: 'depth: 3',
    field: 'depth',
  },
  {
    name: 'a wrong type',
    make: (province) => province.replace(STORE, 'areaHa: 4.5', 'areaHa: four'),
    file: STORE,
    line: 'areaHa: four',
    field: 'areaHa',
  },
  {
    name: 'bad YAML',
    make: (province) => province.replace(NEWS, 'title: Mùa hoa', 'title: Tin: mùa hoa'),
    file: NEWS,
    line: 'title:',
    field: '',
  },
  {
    name: 'an unknown place',
    make: (province) => province.replace(LAKE, 'place: da-lat', 'place: da-lac'),
    file: LAKE,
    line: 'place: da-lac',
    field: 'place',
  },
  {
    name: 'an unknown topic',
    make: (province) => province.replace(LAKE, 'topics: [nature]', 'topics: [natur]'),
    file: LAKE,
    line: 'topics: [natur]',
    field: 'topics',
  },
  {
    name: 'an unknown officer',
    make: (province) => province.replace(STORE, 'officer: mau', 'officer: ai-do'),
    file: STORE,
    line: 'officer: ai-do',
    field: 'officer',
  },
  {
    name: 'a date without zone',
    make: (province) => province.replace(NEWS, '2026-06-01T08:00:00+07:00', '2026-06-01T08:00:00'),
    file: NEWS,
    line: 'publishAt:',
    field: 'publishAt',
  },
  {
    name: 'a fact in a translation',
    make: (province) => province.replace(STORE_EN, 'scale:', 'areaHa: 5\nscale:'),
    file: STORE_EN,
    line: 'areaHa: 5',
    field: 'areaHa',
  },
  {
    name: 'a missing image',
    make: (province) => province.remove('tourism/thac-pongour/falls.png'),
    file: 'tourism/thac-pongour/index.vi.mdx',
    line: 'images:',
    field: 'images',
  },
  {
    name: 'a corrupt image',
    make: (province) => province.write('tourism/thac-pongour/falls.png', 'not a picture'),
    file: 'tourism/thac-pongour/falls.png',
    line: 1,
    field: '',
  },
  {
    name: 'a drawing that is cut short',
    make: (province) => province.write('tourism/ho-xuan-huong/lake.svg', '<svg viewBox="0 0 9 9"><path'),
    file: 'tourism/ho-xuan-huong/lake.svg',
    line: 1,
    field: '',
  },
  {
    name: 'an image without alternative text in one language',
    make: (province) => province.replace(LAKE_EN, 'alt: { lake.svg: A flat lake below pine hills. }\n', ''),
    file: LAKE_EN,
    line: 1,
    field: 'alt',
  },
  {
    name: 'two entries with one address',
    make: (province) => province.copy('investment/policies/thue-dat', 'investment/policies/kho-lanh'),
    file: 'investment/projects/kho-lanh/index.vi.mdx',
    line: 1,
    field: 'slug',
  },
  {
    name: 'a file in the wrong folder',
    make: (province) => province.copy(NEWS, 'news/index.vi.mdx'),
    file: 'news/index.vi.mdx',
    line: 1,
    field: '',
  },
  {
    name: 'a broadcast with nothing to play',
    make: (province) =>
      province.replace(
        SOUND,
        'recordings: [{ file: mua.mp3, lang: zxx, credit: Sen, licence: CC-BY-4.0 }]\n',
        '',
      ),
    file: SOUND,
    line: 1,
    field: 'recordings',
  },
  {
    name: 'a recording that is not there',
    make: (province) => province.replace(SOUND, 'file: mua.mp3', 'file: gio.mp3'),
    file: SOUND,
    line: 'recordings:',
    field: 'recordings',
  },
  {
    name: 'a sound that is called a film',
    make: (province) => {
      province.replace(SOUND, 'kind: audio', 'kind: video\ncover: mist.svg');
      province.replace(
        SOUND,
        'topics: [nature]',
        'images: [{ file: mist.svg, credit: Sen, licence: CC-BY-4.0 }]',
      );
      for (const file of [SOUND, SOUND.replace('.vi.', '.en.')])
        province.replace(file, 'title:', 'alt: { mist.svg: Ba ngọn thông trong sương. }\ntitle:');
      province.copy('media/phim-suong/mist.svg', 'media/tieng-mua/mist.svg');
    },
    file: SOUND,
    line: 'kind: video',
    field: 'kind',
  },
  {
    name: 'a film without a still',
    make: (province) => province.replace(FILM, 'cover: mist.svg\n', ''),
    file: FILM,
    line: 1,
    field: 'cover',
  },
  {
    name: 'a corrupt recording',
    make: (province) => province.write('media/tieng-mua/mua.mp3', 'not a sound'),
    file: 'media/tieng-mua/mua.mp3',
    line: 1,
    field: '',
  },
  {
    name: 'captions that are not there',
    make: (province) => province.remove('media/phim-suong/suong.vi.vtt'),
    file: FILM,
    line: 'recordings:',
    field: 'recordings',
  },
  {
    name: 'captions with a broken time',
    make: (province) => province.replace('media/phim-suong/suong.vi.vtt', '00:01.900', '00:01,900'),
    file: 'media/phim-suong/suong.vi.vtt',
    line: '-->',
    field: '',
  },
];
