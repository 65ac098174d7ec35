import { describe, expect, test } from 'vitest';
import { planUpload } from '../../../../src/deploy/bucket/plan.ts';
import { emptyRecord } from '../../../../src/deploy/bucket/record.ts';

const NOW = '2026-11-23T01:00:00Z';
const NEXT_DAY = '2026-11-24T01:00:00Z';

/** Each file with its mark: `vi/index.html 1`. */
const marks = (...files: string[]) =>
  new Map(files.map((file): [string, string] => file.split(' ') as [string, string]));
const recorded = (...files: string[]) => ({ ...emptyRecord(), objects: Object.fromEntries(marks(...files)) });

test('what is new goes before what points to it', () => {
  const site = marks(
    'theme.css 2',
    'pictures/b.avif 1',
    'vi/index.html 2',
    'vi/news/moi/index.html 1',
    'vi/feed.xml 2',
    'search/pagefind/pagefind-entry.json 2',
    'search/pagefind/fragment/x.pf_fragment 1',
  );
  const before = recorded(
    'theme.css 1',
    'vi/index.html 1',
    'vi/feed.xml 1',
    'search/pagefind/pagefind-entry.json 1',
  );
  expect(planUpload(site, before, NOW, 24).waves).toEqual([
    ['pictures/b.avif', 'search/pagefind/fragment/x.pf_fragment'],
    ['search/pagefind/pagefind-entry.json', 'theme.css'],
    ['vi/news/moi/index.html'],
    ['vi/index.html'],
    ['vi/feed.xml'],
  ]);
});

test('what did not change is not sent', () => {
  expect(planUpload(marks('theme.css 1'), recorded('theme.css 1'), NOW, 24)).toEqual({
    waves: [],
    remove: [],
    leaving: {},
    purge: [],
  });
});

test('what was under way when the last upload was cut off is sent again', () => {
  const before = { ...emptyRecord(), objects: { 'theme.css': '' } };
  expect(planUpload(marks('theme.css 1'), before, NOW, 24).waves).toEqual([['theme.css']]);
});

describe('what the site no longer has', () => {
  const before = recorded('pictures/a.avif 1', 'vi/news/cu/index.html 1');

  test('a page goes at once, a picture stays for pages that are open', () => {
    const { remove, leaving } = planUpload(marks(), before, NOW, 24);
    expect([remove, leaving]).toEqual([['vi/news/cu/index.html'], { 'pictures/a.avif': NOW }]);
  });

  test('the picture goes when its time is over', () => {
    const later = { ...recorded('pictures/a.avif 1'), leaving: { 'pictures/a.avif': NOW } };
    expect(planUpload(marks(), later, NEXT_DAY, 24).remove).toEqual(['pictures/a.avif']);
  });
});

test('caches are told what changed or went, and what they were not told before; new pictures nobody can have kept', () => {
  const site = marks('pictures/b.avif 1', 'theme.css 2', 'vi/moi/index.html 1');
  const before = { ...recorded('theme.css 1', 'vi/cu/index.html 1'), purge: ['vi/truoc/index.html'] };
  expect(planUpload(site, before, NOW, 24).purge).toEqual([
    'theme.css',
    'vi/cu/index.html',
    'vi/moi/index.html',
    'vi/truoc/index.html',
  ]);
});
