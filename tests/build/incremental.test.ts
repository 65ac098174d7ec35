import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentsOf, Workshop } from './workshop.ts';

const LAKE_EN = 'tourism/ho-xuan-huong/index.en.mdx';
const FALLS = 'tourism/thac-pongour/index.vi.mdx';
const NEWS = 'news/mua-hoa/index.vi.mdx';
const LATER = { SEN_NOW: '2026-12-02T08:00:00+07:00' };
const NEWS_PAGE = 'vi/news/mua-hoa/index.html';

const workshop = new Workshop();
const { content } = workshop;

beforeAll(() => {
  workshop.build();
  workshop.save();
});
beforeEach(() => workshop.restore());

describe('two builds of the same content at the same instant', () => {
  it('give the same bytes in every file', () => {
    expect(contentsOf(workshop.out)).toEqual(workshop.cleanContents());
  });

  it('draw nothing the second time', () => {
    expect(workshop.rebuiltDocuments()).toEqual([]);
  });
});

describe('one edit of a body', () => {
  it('redraws its page, its twin and the feeds that quote it, in its language only', () => {
    content.append(LAKE_EN, '\nBoats are for hire.\n');
    expect(workshop.rebuiltDocuments()).toEqual([
      'en/feed.xml',
      'en/tourism/feed.xml',
      'en/tourism/ho-xuan-huong/index.html',
      'en/tourism/ho-xuan-huong/index.md',
    ]);
  });

  it('redraws the fallback page in the other language where the entry has no translation', () => {
    content.append(FALLS, '\nĐường vào đã trải nhựa.\n');
    expect(workshop.rebuiltDocuments()).toContain('en/tourism/thac-pongour/index.html');
  });

  it('is counted by the command', () => {
    content.append(LAKE_EN, '\nBoats are for hire.\n');
    // Its page and Markdown twin, and two feeds in three formats.
    expect(workshop.build()).toMatch(/\b8 drawn\b/);
  });
});

interface Change {
  name: string;
  /** Made, and built, before the build that is looked at. */
  before?: () => void;
  change?: () => void;
  settings?: Record<string, string>;
}

const CHANGES: readonly Change[] = [
  { name: 'a body is edited', change: () => content.append(LAKE_EN, '\nBoats are for hire.\n') },
  {
    name: 'a title is edited',
    change: () => content.replace(LAKE_EN, 'title: Xuân Hương Lake', 'title: The lake of Đà Lạt'),
  },
  { name: 'an entry is deleted', change: () => content.remove('ocop/tra-o-long') },
  {
    name: 'an entry is added',
    change: () => {
      content.copy('news/mua-hoa', 'news/mua-hoa-moi');
      content.replace('news/mua-hoa-moi/index.vi.mdx', 'Mùa hoa năm nay', 'Mùa hoa mới');
    },
  },
  {
    name: 'a translation is deleted',
    change: () => content.remove(LAKE_EN),
  },
  {
    name: 'a picture is replaced',
    change: () => content.replace('tourism/ho-xuan-huong/lake.svg', '#8FB9C4', '#7FA9B4'),
  },
  {
    name: 'the name of a place is edited',
    change: () => content.replace('places.yml', 'vi: Đức Trọng', 'vi: Xã Đức Trọng'),
  },
  {
    name: 'publishAt has come',
    before: () => content.replace(NEWS, '2026-06-01T', '2026-12-01T'),
    settings: LATER,
  },
  {
    name: 'expireAt has come',
    before: () => content.replace(NEWS, 'unit:', 'expireAt: 2026-12-01T08:00:00+07:00\nunit:'),
    settings: LATER,
  },
];

describe('the next build equals a clean one', () => {
  it.each(CHANGES)('after $name', ({ before, change, settings }) => {
    if (before) {
      before();
      workshop.build();
    }
    change?.();
    workshop.build(settings);
    expect(contentsOf(workshop.out)).toEqual(workshop.cleanContents(settings));
  });
});

describe('the next build repairs', () => {
  const repaired = (harm: (file: string) => void, file: string): void => {
    const good = contentsOf(workshop.out);
    harm(path.join(workshop.out, file));
    workshop.build();
    expect(contentsOf(workshop.out)).toEqual(good);
  };
  // The kept copy shares its files with the site: a file is replaced, not written into.
  const replace = (file: string): void => {
    fs.rmSync(file);
    fs.writeFileSync(file, 'tampered with');
  };

  it.each(['en/index.html', 'en/feed.xml', 'theme.css', 'favicon.svg'])(
    '%s that somebody wrote into',
    (file) => {
      repaired(replace, file);
    },
  );

  it.each(['vi/index.html', 'favicon.svg'])('%s that somebody deleted', (file) => {
    repaired(fs.rmSync, file);
  });
});

describe('an entry', () => {
  it('has no page before its publishAt', () => {
    content.replace(NEWS, '2026-06-01T', '2026-12-01T');
    workshop.build();
    expect(fs.existsSync(path.join(workshop.out, NEWS_PAGE))).toBe(false);
  });

  it('leaves a notice after its expireAt', () => {
    content.replace(NEWS, 'unit:', 'expireAt: 2026-11-01T08:00:00+07:00\nunit:');
    workshop.build();
    expect(workshop.read(NEWS_PAGE)).toContain('Nội dung này đã hết hạn');
  });
});
