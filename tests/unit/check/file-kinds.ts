import sharp from 'sharp';
import type { Random } from '../../bench/random.ts';
import { FACT_MISTAKES } from '../../build/mistakes.ts';
import type { ProvinceCopy } from '../../build/province-copy.ts';
import { TEXTS } from './clean-province.ts';
import type { Expected, MistakeKind } from './mistake-kinds.ts';

const LAKE = 'tourism/ho-xuan-huong';
const FALLS = 'tourism/thac-pongour';
const TEA = 'ocop/tra-o-long/index.vi.mdx';
const STORE = 'investment/projects/kho-lanh/index.vi.mdx';
const FOLDERS = [LAKE, FALLS, 'heritage/cong-chieng', 'news/mua-hoa'];

/** Pictures as a hand would add them; made once. */
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#88aa99' } }).jpeg({ quality: 40 });
const SMALL = await photo(640, 400).toBuffer();
const TALL = await photo(1200, 2400).toBuffer();
const LOCATED = await photo(1600, 1000)
  .withExif({ IFD3: { GPSLatitude: '11/1 56/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '108/1 26/1 0/1' } })
  .toBuffer();
/** A good picture with 20 MB behind its end, as a camera's notes and previews are. */
const HEAVY = Buffer.concat([await photo(1600, 1000).toBuffer(), Buffer.alloc(20_000_000)]);

function replaced(rule: string, file: string, text: string, by: string, seek: string): MistakeKind {
  return {
    name: `${rule}, in ${file}: ${by.slice(0, 40)}`,
    make(province) {
      province.replace(file, text, by);
      return { rule, file, line: province.lineOf(file, seek) };
    },
  };
}

/** A file beside an entry's others. */
function beside(rule: string, name: string, content: string | Buffer): MistakeKind {
  return {
    name: `${rule}, a file ${name}`,
    make(province: ProvinceCopy, random: Random): Expected {
      const file = `${random.pick(FOLDERS)}/${name}`;
      province.write(file, content);
      return { rule, file, line: 1 };
    },
  };
}

/** A cover of the falls that is another picture. */
function cover(rule: string, content: Buffer, atFile = false): MistakeKind {
  const file = `${FALLS}/index.vi.mdx`;
  return {
    name: `${rule}, a cover`,
    make(province) {
      for (const text of [file, `${FALLS}/index.en.mdx`])
        province.write(text, province.read(text).replaceAll('falls.png', 'photo.jpg'));
      province.remove(`${FALLS}/falls.png`);
      province.write(`${FALLS}/photo.jpg`, content);
      return atFile
        ? { rule, file: `${FALLS}/photo.jpg`, line: 1 }
        : { rule, file, line: province.lineOf(file, 'cover:') };
    },
  };
}

/** A whole file made unreadable. */
function spoilt(
  name: string,
  spoil: (text: string) => string | Buffer,
  line: number | 'title:',
): MistakeKind {
  return {
    name: `content, ${name}`,
    make(province, random) {
      const file = random.pick([...TEXTS.vi, ...TEXTS.en]);
      const at = line === 'title:' ? province.lineOf(file, line) : line;
      province.write(file, spoil(province.read(file)));
      return { rule: 'content', file, line: at };
    },
  };
}

const title = (text: string): string => /^title: (.*)$/m.exec(text)?.[1] ?? '';

export const FILE_KINDS: readonly MistakeKind[] = [
  ...FACT_MISTAKES.filter(
    ({ name, file }) => name !== 'two entries with one address' && !file.startsWith('media/'),
  ).map(
    (mistake): MistakeKind => ({
      name: `content, ${mistake.name}`,
      make(province) {
        mistake.make(province);
        const line = mistake.line === 1 ? 1 : province.lineOf(mistake.file, mistake.line);
        return { rule: 'content', file: mistake.file, line };
      },
    }),
  ),
  spoilt('a file in UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 1),
  spoilt(
    'a title in Windows-1258',
    (text) => Buffer.from(text.replace(title(text), 'Caf\xE9'), 'latin1'),
    'title:',
  ),
  spoilt(
    'a merge conflict',
    (text) => text.replace(/^title: .*$/m, '<<<<<<< HEAD\n$&\n=======\ntitle: X\n>>>>>>> b'),
    'title:',
  ),
  {
    name: 'content, two entries with one address',
    make(province) {
      const copy = 'investment/policies/kho-lanh';
      province.copy('investment/policies/thue-dat', copy);
      province.replace(`${copy}/index.vi.mdx`, 'title: Thuê đất làm dự án', 'title: Mua điện làm dự án');
      province.replace(`${copy}/index.en.mdx`, 'title: Renting land', 'title: Buying power');
      return { rule: 'content', file: 'investment/projects/kho-lanh/index.vi.mdx', line: 1 };
    },
  },
  spoilt('a tab in the front matter', (text) => text.replace(/^title: /m, '\ttitle: '), 'title:'),
  spoilt(
    'a field given twice',
    (text) => text.replace(/^title: (.*)$/m, 'summary: Một câu dẫn khác dài hơn hai mươi chữ.\ntitle: $1'),
    4,
  ),
  spoilt('no front matter', (text) => text.replace(/^---\n[\s\S]*?^---\n/m, ''), 1),
  {
    name: 'content, an entry without its source file',
    make(province) {
      province.remove('heritage/cong-chieng/index.vi.mdx');
      return { rule: 'content', file: 'heritage/cong-chieng/index.vi.mdx', line: 1 };
    },
  },
  {
    name: 'empty-body',
    make(province, random) {
      const file = random.pick([...TEXTS.vi.slice(1), ...TEXTS.en.slice(1)]);
      province.write(file, `${province.read(file).split('\n---\n')[0]}\n---\n`);
      return { rule: 'empty-body', file, line: 1 };
    },
  },
  {
    name: 'long-title',
    make(province, random) {
      const file = random.pick(TEXTS.vi);
      province.replace(file, `title: ${title(province.read(file))}`, `title: ${'Hồ thông sương '.repeat(5)}`);
      return { rule: 'long-title', file, line: province.lineOf(file, 'title:') };
    },
  },
  {
    name: 'duplicate-title',
    make(province) {
      const file = `${FALLS}/index.vi.mdx`;
      province.replace(file, 'title: Thác Pongour', 'title: Hồ Xuân Hương');
      return { rule: 'duplicate-title', file, line: province.lineOf(file, 'title:') };
    },
  },
  {
    name: 'missing-translation',
    make(province, random) {
      const file = random.pick(TEXTS.en);
      province.remove(file);
      return { rule: 'missing-translation', file, line: 1 };
    },
  },
  replaced('low-confidence', `${LAKE}/index.vi.mdx`, 'confidence: medium', 'confidence: low', 'confidence:'),
  replaced(
    'expired',
    TEA,
    'stars: 4',
    'stars: 4\nrating: { number: 1/QĐ-UBND, date: 2023-01-01, expires: 2026-01-01 }',
    'rating:',
  ),
  replaced('expired', STORE, 'stage: open', 'stage: open\ndeadline: 2026-06-30', 'deadline:'),
  replaced('dates', STORE, 'unit:', 'expireAt: 2026-01-01T08:00:00+07:00\nunit:', 'expireAt:'),
  replaced(
    'dates',
    TEA,
    'stars: 4',
    'stars: 4\nrating: { number: 1/QĐ-UBND, date: 2027-01-01, expires: 2026-12-31 }',
    'rating:',
  ),
  replaced('picture-alt', `${LAKE}/index.vi.mdx`, 'Hồ nước phẳng dưới những đồi thông.', 'Hình ảnh', 'alt:'),
  replaced('picture-alt', `${LAKE}/index.en.mdx`, 'A flat lake below pine hills.', 'IMG_1234.jpg', 'alt:'),
  replaced('picture-credit', `${LAKE}/index.vi.mdx`, 'credit: Sen', 'credit: Internet', 'images:'),
  replaced('picture-credit', `${FALLS}/index.vi.mdx`, 'licence: CC-BY-4.0', 'licence: không rõ', 'images:'),
  {
    name: 'unpublished-link',
    make(province, random) {
      // In one language only: a link is made in each text that has it.
      const lang = random.pick(['vi', 'en'] as const);
      const file = `pages/gioi-thieu/index.${lang}.mdx`;
      province.replace('heritage/cong-chieng/index.vi.mdx', 'unit:', 'draft: true\nunit:');
      province.append(file, '\n[Cồng chiêng](/heritage/cong-chieng/)\n');
      return { rule: 'unpublished-link', file, line: province.lineOf(file, '/heritage/') };
    },
  },
  cover('picture-size', SMALL),
  cover('picture-shape', TALL),
  cover('picture-weight', HEAVY, true),
  cover('picture-location', LOCATED, true),
  beside('unused-file', 'bo-quen.jpg', SMALL),
  beside('file-name', 'Bến ghe (1).JPG', SMALL),
  beside('unknown-file', 'bai-viet.docx', 'x'),
  beside('unknown-file', 'index.vi.mdx.bak', 'x'),
  {
    name: 'empty-folder',
    make(province) {
      province.write('tourism/bo-quen/anh.jpg', SMALL);
      return { rule: 'empty-folder', file: 'tourism/bo-quen/index.vi.mdx', line: 1 };
    },
  },
];
