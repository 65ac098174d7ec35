import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { queries } from '../../../src/catalogue/queries.ts';
import { routesOf } from '../../../src/catalogue/routes.ts';
import type { InboundItem } from '../../../src/content/inbound.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { readInbound } from '../../../src/content/read-inbound.ts';
import { formatTime } from '../../../src/i18n/dates.ts';
import { province } from '../catalogue/sample.ts';

const GOOD = `status: approved
decidedBy: Lê Văn Mẫu
decidedAt: 2026-11-20T15:00:00+07:00
id: a
lang: vi
link: https://toasoan.example/a
title: Tin a
published: 2026-11-20T08:00:00+07:00
importedAt: 2026-11-20T12:00:00+07:00
seen: 0123456789abcdef
`;

describe('reading content/inbound', () => {
  let root = '';
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-inbound-'));
  });
  afterEach(() => fs.rmSync(root, { recursive: true }));

  const read = (text: string, file = 'inbound/bao/2026-11-20-tin-a.yml', more: string[] = []) => {
    const problems: Problem[] = [];
    for (const each of [file, ...more]) {
      fs.mkdirSync(path.dirname(path.join(root, each)), { recursive: true });
      fs.writeFileSync(path.join(root, each), text);
    }
    const items = readInbound(root, [file, ...more], ['bao'], problems);
    return { items, problems: problems.map(({ line, field, cause }) => [line, field, cause.en]) };
  };

  test('an item, its source and file', () =>
    expect(read(GOOD)).toMatchObject({
      items: [{ source: 'bao', file: 'inbound/bao/2026-11-20-tin-a.yml', title: 'Tin a' }],
      problems: [],
    }));

  test.each([
    ['a link that is no web address', GOOD.replace('https://toasoan', 'javascript:toasoan'), [6, 'link']],
    ['a time without zone', GOOD.replace('T08:00:00+07:00', 'T08:00:00'), [8, 'published']],
    ['an unknown decision', GOOD.replace('approved', 'ok'), [1, 'status']],
    ['a field that is not known', `${GOOD}html: x\n`, [11, 'html']],
    ['a decision that nobody made', GOOD.replace(/decidedBy.*\n/, ''), [1, 'decidedBy']],
    ['a field that is missing', GOOD.replace(/title.*\n/, ''), [1, 'title']],
  ])('%s is a problem at its line', (_, text, [line, field]) => {
    const { items, problems } = read(text);
    expect(items).toEqual([]);
    expect(problems).toMatchObject([[line, field, expect.any(String)]]);
  });

  test.each([
    ['an unknown newsroom', 'inbound/khac/2026-11-20-tin-a.yml', /“khac” does not exist/],
    ['a wrong name', 'inbound/bao/tin-a.yaml', /wrong name/],
  ])('%s', (_, file, cause) => expect(read(GOOD, file).problems[0]?.[2]).toMatch(cause));

  test('one item in two files', () =>
    expect(read(GOOD, undefined, ['inbound/bao/2026-11-21-tin-a.yml']).problems).toMatchObject([
      [4, 'id', /same item/],
    ]));
});

describe('showing the press', () => {
  const item = (id: string, changes: Partial<InboundItem> = {}): InboundItem => ({
    status: 'approved',
    decidedBy: 'Mẫu',
    decidedAt: '2026-05-20T15:00:00+07:00',
    id,
    lang: 'vi',
    link: `https://toasoan.example/${id}`,
    title: id,
    published: '2026-05-20T08:00:00+07:00',
    importedAt: '2026-05-20T12:00:00+07:00',
    seen: '0123456789abcdef',
    source: 'bao',
    file: `inbound/bao/2026-05-20-${id}.yml`,
    ...changes,
  });
  const inbound = { bao: { name: { vi: 'Báo', en: 'Paper' }, url: 'https://toasoan.example/rss' } };
  const source = (items: InboundItem[]) => {
    const base = province([]);
    const catalogue = buildCatalogue(
      { ...base, site: { ...base.site, inbound }, inbound: items },
      { now: '2026-06-01T00:00:00Z', drafts: false },
    );
    return { catalogue, sizes: {} };
  };
  const shown = (...items: InboundItem[]) => queries.inbound(source(items), 'en').map(({ title }) => title);

  test('newest first', () =>
    expect(shown(item('a'), item('b', { published: '2026-05-21T08:00:00+07:00' }))).toEqual(['b', 'a']));

  test.each([
    ['proposed', { status: 'proposed' }],
    ['rejected', { status: 'rejected' }],
    ['withdrawn', { withdrawnAtSource: '2026-05-25T08:00:00+07:00' }],
    ['to be shown later', { decidedAt: '2026-07-01T08:00:00+07:00' }],
  ] as [string, Partial<InboundItem>][])('what is %s is not shown', (_, changes) =>
    expect(shown(item('a', changes))).toEqual([]),
  );

  test('the newsroom is named in the reader’s language, the words keep theirs', () =>
    expect(queries.inbound(source([item('a')]), 'en')).toMatchObject([{ source: 'Paper', textLang: 'vi' }]));

  test('never in our feeds', () => expect(queries.feed(source([item('a')]), 'vi', {})?.entries).toEqual([]));

  test('the page stands where newsrooms are named', () => {
    const paths = (catalogue: ReturnType<typeof source>['catalogue']) =>
      routesOf(catalogue).map(({ path: at }) => at);
    expect(paths(source([]).catalogue)).toContain('/en/press/');
    const without = buildCatalogue(province([]), { now: '2026-06-01T00:00:00Z', drafts: false });
    expect(paths(without)).not.toContain('/en/press/');
  });

  test('times', () => {
    expect(formatTime('2026-05-20T01:05:00Z', 'vi')).toBe('08:05, 20/5/2026');
    expect(formatTime('2026-05-20T01:05:00Z', 'en')).toBe('20 May 2026, 08:05');
  });
});
