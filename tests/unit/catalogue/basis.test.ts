import { describe, expect, test } from 'vitest';
import { Basis } from '../../../src/catalogue/basis.ts';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { FEED_LIMIT } from '../../../src/catalogue/feed-slices.ts';
import { AnswerMemory, questionOf } from '../../../src/catalogue/recorder.ts';
import type { Entry } from '../../../src/content/model.ts';
import { entry, province, version } from './sample.ts';

const NOW = '2026-06-01T08:00:00+07:00';
const QUESTIONS = {
  'the page': questionOf('entryAt', ['vi', '/tourism/a/']),
  'another page': questionOf('entryAt', ['vi', '/tourism/b/']),
  'a list': questionOf('entries', ['vi', {}]),
  'a feed': questionOf('feed', ['vi', {}]),
  'the news': questionOf('newsWithin', [48]),
  'the site': questionOf('site', ['vi']),
};

const body = (text: string) => ({
  stamp: text,
  body: { segments: [text], headings: [], links: [], pictures: [], bytes: 0 },
});
const news = (slug: string): Entry => ({ ...entry(slug), id: `news/${slug}`, type: 'news' });

interface Change {
  entries?: Entry[];
  code?: string;
  time?: string;
}

const BEFORE = () => [entry('a'), entry('b'), news('n')];

function memoryOf({ entries = BEFORE(), code = '', time = '' }: Change, former?: AnswerMemory): AnswerMemory {
  const catalogue = buildCatalogue(province(entries), { now: NOW, drafts: false });
  const source = { catalogue, sizes: {} };
  return new AnswerMemory(source, new Basis(source, code, time), former?.keep());
}

/** The questions that have to be worked out anew after a change, found out by answering them falsely before. */
function asked(change: Change): string[] {
  const former = memoryOf({});
  for (const question of Object.values(QUESTIONS)) former.hash(question);
  const kept = former.keep();
  for (const answer of Object.values(kept.answers)) answer[0] = 'as before';
  const later = memoryOf(change, { keep: () => kept } as AnswerMemory);
  return Object.entries(QUESTIONS).flatMap(([name, question]) =>
    later.hash(question) === 'as before' ? [] : [name],
  );
}

describe('answers that have to be worked out anew', () => {
  test.each<[string, Change, string[]]>([
    ['nothing', {}, []],
    ['time', { time: 'later' }, ['the news']],
    [
      'a body',
      { entries: [entry('a', {}, { vi: version({ title: 'a', ...body('new') }) }), entry('b'), news('n')] },
      ['the page', 'a feed'],
    ],
    [
      'a title',
      { entries: [entry('a', {}, { vi: version({ title: 'Mới' }) }), entry('b'), news('n')] },
      ['the page', 'another page', 'a list', 'a feed'],
    ],
    ['a fact', { entries: [entry('a', { place: 'x' }), entry('b'), news('n')] }, Object.keys(QUESTIONS)],
    ['an entry that is gone', { entries: [entry('a'), news('n')] }, Object.keys(QUESTIONS)],
    ['the code', { code: 'other' }, Object.keys(QUESTIONS)],
  ])('after a change of %s', (_, change, questions) => {
    expect(asked(change)).toEqual(questions);
  });
});

test('a feed is not worked out anew after a change of a text that it does not hold', () => {
  const question = questionOf('feed', ['vi', {}]);
  const entries = Array.from({ length: 2 * FEED_LIMIT }, (_, day) =>
    entry(`e${day}`, { publishAt: new Date(Date.UTC(2026, 0, 1 + day)).toISOString() }),
  );
  const former = memoryOf({ entries });
  former.hash(question);
  const kept = former.keep();
  for (const answer of Object.values(kept.answers)) answer[0] = 'as before';
  const edited = [entry('e0', entries[0]?.common, { vi: version({ title: 'Mới', ...body('new') }) })];
  const later = memoryOf({ entries: [...edited, ...entries.slice(1)] }, {
    keep: () => kept,
  } as AnswerMemory);
  expect(later.hash(question)).toBe('as before');
});

describe('an answer that is taken over', () => {
  test.each(Object.entries(QUESTIONS))('is what it would be anew: %s', (_, question) => {
    const former = memoryOf({});
    for (const each of Object.values(QUESTIONS)) former.hash(each);
    const change = {
      entries: [entry('a', {}, { vi: version({ title: 'a', ...body('new') }) }), entry('b'), news('n')],
    };
    expect(memoryOf(change, former).hash(question)).toBe(memoryOf(change).hash(question));
  });
});
