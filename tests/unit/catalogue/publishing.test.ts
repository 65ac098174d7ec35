import { describe, expect, test } from 'vitest';
import { buildCatalogue, isPublished } from '../../../src/catalogue/catalogue.ts';
import { entry, province } from './sample.ts';

const at = (now: string) => ({ now, drafts: false });
const NOON = '2026-03-01T12:00:00+07:00';

describe('what is published', () => {
  test('an entry is out from its instant on, the instant included', () => {
    const due = entry('a', { publishAt: NOON });
    expect([isPublished(due, '2026-03-01T11:59:59+07:00'), isPublished(due, NOON)]).toEqual([false, true]);
  });

  test('instants are compared across zones', () => {
    expect(isPublished(entry('a', { publishAt: NOON }), '2026-03-01T05:00:00Z')).toBe(true);
  });

  test('an entry is gone from its expiry on', () => {
    const expiring = entry('a', { expireAt: NOON });
    expect([isPublished(expiring, '2026-03-01T11:59:59+07:00'), isPublished(expiring, NOON)]).toEqual([
      true,
      false,
    ]);
  });

  test('a draft is never out, however old', () => {
    expect(isPublished(entry('a', { draft: true }), NOON)).toBe(false);
  });

  test('development shows drafts and what is not due', () => {
    const catalogue = buildCatalogue(
      province([entry('a', { draft: true }), entry('b', { publishAt: '2030-01-01T00:00:00Z' })]),
      {
        now: NOON,
        drafts: true,
      },
    );
    expect(catalogue.entries).toHaveLength(2);
  });

  test('entries are listed newest first, equal instants by id', () => {
    const catalogue = buildCatalogue(
      province([entry('c'), entry('a'), entry('b', { publishAt: '2026-02-01T00:00:00Z' })]),
      at(NOON),
    );
    expect(catalogue.entries.map(({ slug }) => slug)).toEqual(['a', 'c', 'b']);
  });
});

describe('a rating', () => {
  const rated = {
    ...entry('a'),
    type: 'product' as const,
    facts: { group: 'food', stars: 4, rating: { number: '12/QĐ-UBND', expires: '2026-02-28' } },
  };
  const factsAt = (now: string) => buildCatalogue(province([rated]), at(now)).entries[0]?.facts;

  test('stands through its last day in Vietnam', () => {
    const early = { ...rated, common: { ...rated.common, publishAt: '2026-01-01T00:00:00Z' } };
    const { entries } = buildCatalogue(province([early]), at('2026-02-28T16:59:59Z'));
    expect(entries[0]?.facts.stars).toBe(4);
  });

  test('that ran out is no longer stated', () => expect(factsAt(NOON)).toEqual({ group: 'food' }));
});
