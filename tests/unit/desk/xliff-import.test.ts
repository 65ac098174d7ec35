import { beforeEach, expect, test } from 'vitest';
import { stampTranslations } from '../../../src/desk/stamp.ts';
import { ContentFolder } from './content-folder.ts';
import { AGENCY, causes, exported, returned, withTarget } from './exchange.ts';

const LAKE = 'tourism/ho-xuan-huong';
const FALLS = 'tourism/thac-pongour';
let content: ContentFolder;
beforeEach(() => {
  content = new ContentFolder();
  // The English lake has all that the Vietnamese has.
  content.write(
    `${LAKE}/index.en.mdx`,
    `${content.read(`${LAKE}/index.en.mdx`)}
<FactBox title="Take along">

- A coat
- Shoes for walking

</FactBox>
`,
  );
});

/** The lake's XLIFF with changes to its targets, taken back. */
async function sendBack(targets: Record<string, string>, word: Parameters<typeof returned>[2] = AGENCY) {
  const xliff = Object.entries(targets).reduce(
    (so, [unit, target]) => withTarget(so, unit, target),
    await exported(content, LAKE),
  );
  return returned(content, xliff, word);
}

test('an untouched file changes nothing and asks nothing', async () => {
  const result = await returned(content, await exported(content, LAKE));
  expect(result).toMatchObject({ outcome: 'unchanged', problems: [] });
});

test('a changed unit changes its own words only, and who translated', async () => {
  const { text } = await sendBack({ b1: 'The lake is the middle of town.' });
  const before = content.read(`${LAKE}/index.en.mdx`);
  const translation = '{ by: Công ty dịch, date: 2026-11-25, state: reviewed, source: ';
  expect(text?.replace(/translation: .*/, '')).toBe(
    before
      .replace(
        'The lake lies in the middle of the town. A walk around it takes an easy morning.',
        'The lake is the middle of town.',
      )
      .replace(/translation: .*/, ''),
  );
  expect(text).toContain(translation);
});

test('a changed title is written to the front matter', async () => {
  const { text } = await sendBack({ title: 'Lake: the middle' });
  expect(text).toContain('title: "Lake: the middle"');
});

test('a link keeps its address whatever the document says of it', async () => {
  const xliff = (await exported(content, LAKE)).replaceAll('/tourism/thac-pongour/', 'https://evil.example/');
  const { text } = await returned(content, withTarget(xliff, 'b3', 'See <pc id="1">the falls</pc>.'), AGENCY);
  expect(text).toContain('See [the falls](/tourism/thac-pongour/).');
});

test('a missing link is named', async () => {
  expect(causes(await sendBack({ b3: 'See the falls.' }))).toEqual([
    'The code “1” (a link or code) is missing.',
  ]);
});

test('a code that the source has not is named', async () => {
  expect(causes(await sendBack({ b1: 'The <pc id="9">lake</pc>.' }))).toEqual([
    'The code “9” is not in the source.',
  ]);
});

test('a link used twice is named', async () => {
  const result = await sendBack({ b3: '<pc id="1">a</pc> <pc id="1">b</pc>' });
  expect(causes(result)).toEqual(['The code “1” is there twice.']);
});

test.each([
  ['a component', '&lt;Figure src="x.jpg" /&gt;', '<F'],
  ['an expression', 'a {process.exit()}', '{'],
  ['a link', 'a [b](https://evil.example)', ']('],
  ['bold', 'a **b**', '**'],
])('%s typed as text is refused', async (_, target, sign) => {
  const result = await sendBack({ b1: target });
  expect(causes(result)).toContain(`The text has markup, “${sign}”, that the source has not.`);
});

test('signs of Markdown that are no markup are text', async () => {
  const { text } = await sendBack({ b1: '1. a * b_c_d # e ~ f' });
  content.write(`${LAKE}/index.en.mdx`, text ?? '');
  expect(await exported(content, LAKE)).toContain('<target>1. a * b_c_d # e ~ f</target>');
});

test('an empty target is named', async () => {
  expect(causes(await sendBack({ b1: ' ' }))).toEqual(['The translation is empty.']);
});

test('a broken character is named', async () => {
  expect(causes(await sendBack({ b1: 'a\uFFFD' }))).toEqual([
    'There is a control character or a broken one (U+FFFD).',
  ]);
});

test('decomposed text becomes NFC', async () => {
  const { text } = await sendBack({ b1: 'Đà Lạt'.normalize('NFD') });
  expect(text).toContain('Đà Lạt'.normalize('NFC'));
});

test('a title that is too long is refused as the content check would', async () => {
  const { outcome, problems } = await sendBack({ title: 'x'.repeat(91) });
  expect([outcome, problems[0]?.field]).toEqual(['refused', 'title']);
});

test('all mistakes are told at once', async () => {
  const result = await sendBack({ b1: ' ', b3: 'See.' });
  expect(result.problems.map(({ field }) => field)).toEqual(['b1', 'b3']);
});

test('who translated must be said where a text changed', async () => {
  expect(causes(await sendBack({ b1: 'x' }, { state: 'reviewed' }))).toEqual([
    'Who translated it is not said.',
  ]);
});

test('whether a person read it must be said where the states do not', async () => {
  const xliff = (await exported(content, LAKE)).replaceAll('state="reviewed"', 'state="translated"');
  const result = await returned(content, withTarget(xliff, 'b1', 'x'), { by: 'A' });
  expect(causes(result)).toEqual([
    'The states of the segments do not say whether a person has reviewed the translation.',
  ]);
});

test('a translation edited since the export is not overwritten', async () => {
  const xliff = await exported(content, LAKE);
  content.replace(`${LAKE}/index.en.mdx`, 'mist', 'fog');
  expect(causes(await returned(content, xliff, AGENCY))).toEqual([
    'The translation in the content folder was edited after this file was exported.',
  ]);
});

test('a new translation has the structure of the source', async () => {
  const targets = ['title', 'summary', 'alt.falls.png', 'b1', 'b2', 'b3', 'b4'];
  let xliff = await exported(content, FALLS);
  const units = [...xliff.matchAll(/<unit id="([^"]+)">/g)].map(([, id]) => id ?? '');
  for (const unit of units) xliff = withTarget(xliff, unit, `Words that are long enough for ${unit}`);
  const { text, problems } = await returned(content, xliff, { ...AGENCY, state: 'machine' });
  expect(problems).toEqual([]);
  expect(text).toContain('state: machine');
  expect(units.filter((unit) => !targets.includes(unit))).toEqual([]);
});

test('nothing translated of a missing entry is no mistake', async () => {
  expect((await returned(content, await exported(content, FALLS))).outcome).toBe('untranslated');
});

test('a half-translated entry names the units that are open', async () => {
  const xliff = withTarget(await exported(content, FALLS), 'title', 'Pongour Falls');
  expect(causes(await returned(content, xliff, AGENCY))[0]).toMatch(/^\d+ units are not translated: summary/);
});

test('with its source changed since, a translation is taken, stays stale, and the change is shown', async () => {
  stampTranslations(content.folder, await content.catalogue(), { includeStale: false });
  content.commit();
  const xliff = withTarget(await exported(content, LAKE), 'b1', 'Another sentence.');
  content.replace(`${LAKE}/index.vi.mdx`, 'Áo ấm', 'Áo mưa');
  const result = await returned(content, xliff, AGENCY);
  expect(result.sourceChange).toHaveLength(1);
  content.write(`${LAKE}/index.en.mdx`, result.text ?? '');
  expect((await content.catalogue()).states.en?.[LAKE]).toBe('stale');
});

test('where the exported source cannot be had, nothing is taken', async () => {
  const xliff = await exported(content, LAKE);
  content.replace(`${LAKE}/index.vi.mdx`, 'Áo ấm', 'Áo mưa');
  expect(causes(await returned(content, xliff, AGENCY))[0]).toContain('version of then cannot be had');
});
