import { expect, test } from 'vitest';
import { judge, type Loaded } from '../../../src/search/client/reading.ts';

const loaded = (meta: Record<string, string>): Loaded =>
  ({ score: 1, share: 1, hit: {}, page: { content: '', meta } }) as unknown as Loaded;
const scoresOf = (titled: boolean, ...pages: Loaded[]): number[] =>
  judge(
    pages,
    () => (titled ? 1 : 0),
    () => ({ close: 1, evidence: 1, lead: 0 }),
    () => false,
  ).map(({ score }) => score);

test('what happened comes behind the thing it happened to', () => {
  const [thing = 0, report = 0] = scoresOf(false, loaded({}), loaded({ report: 'yes' }));
  expect(report).toBeLessThan(thing);
});

test('what happened comes where it would, if its title names what is sought', () => {
  const [thing, report] = scoresOf(true, loaded({}), loaded({ report: 'yes' }));
  expect(report).toBe(thing);
});

test('a title with all the words says more than a text that has the phrase', () => {
  const [titled = 0, mention = 0] = judge(
    [loaded({ title: 'The programme and its stars' }), loaded({ title: 'Lotus tea' })],
    ({ meta }) => (meta.title === 'Lotus tea' ? 0.3 : 0),
    ({ meta }) => ({ close: 1, evidence: meta.title === 'Lotus tea' ? 1 : 1.3, lead: 0 }),
    () => false,
  ).map(({ score }) => score);
  expect(titled).toBeGreaterThan(mention);
});

test('of pages that have the words alike, the one that has them first is about them', () => {
  const [late = 0, early = 0] = judge(
    [loaded({ title: 'Manners' }), loaded({ title: 'The lagoon' })],
    () => 0,
    ({ meta }) => ({ close: 1, evidence: 1, lead: meta.title === 'The lagoon' ? 0.9 : 0.2 }),
    () => false,
  ).map(({ score }) => score);
  expect(early).toBeGreaterThan(late);
});
