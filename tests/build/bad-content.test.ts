import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/content/problem.ts';
import { readProvince } from '../../src/content/read-province.ts';
import { BODY_MISTAKES } from './body-mistakes.ts';
import { FACT_MISTAKES, type Mistake } from './mistakes.ts';
import { ProvinceCopy } from './province-copy.ts';
import { contentsOf, identitiesOf, Workshop } from './workshop.ts';

const MISTAKES = [...FACT_MISTAKES, ...BODY_MISTAKES];

/** The problems of the fixture province after some mistakes were made in a copy of it. */
async function problemsAfter(...mistakes: Mistake[]): Promise<{ problems: Problem[]; copy: ProvinceCopy }> {
  const copy = new ProvinceCopy();
  for (const mistake of mistakes) mistake.make(copy);
  const problems: Problem[] = [];
  await readProvince(copy.folder, problems);
  return { problems, copy };
}

const lineIn = (copy: ProvinceCopy, { file, line }: Mistake): number =>
  line === 1 ? 1 : copy.lineOf(file, line);

describe.each(MISTAKES)('$name', (mistake) => {
  it('gives one message with its file, line and field', async () => {
    const { problems, copy } = await problemsAfter(mistake);
    expect(problems.map(({ file, line, field }) => ({ file, line, field }))).toEqual([
      { file: mistake.file, line: lineIn(copy, mistake), field: mistake.field },
    ]);
  });

  it('is explained with cause and cure in Vietnamese and English', async () => {
    const { problems } = await problemsAfter(mistake);
    const texts = problems.flatMap(({ cause, cure }) => [cause, cure]);
    expect(texts.length).toBeGreaterThan(0);
    for (const { vi, en } of texts) {
      expect(vi.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(vi).not.toBe(en);
    }
  });
});

describe('the fixture province as it is', () => {
  it('has no problem', async () => {
    expect((await problemsAfter()).problems).toEqual([]);
  });
});

describe('five mistakes in one copy', () => {
  it('are all reported in one run', async () => {
    const five = MISTAKES.filter(({ name }) =>
      [
        'a missing field',
        'a corrupt image',
        'a fact in a translation',
        'an unknown place',
        'an expression',
      ].includes(name),
    );
    const { problems } = await problemsAfter(...five);
    const told = problems.map(({ file, field }) => `${file} ${field}`).sort();
    expect(told).toEqual(five.map(({ file, field }) => `${file} ${field}`).sort());
  });
});

describe('the build command on broken content', () => {
  const workshop = new Workshop();
  let before: { contents: Record<string, string>; identities: Record<string, string> };
  let refused: ReturnType<Workshop['tryBuild']>;

  beforeAll(() => {
    workshop.build();
    before = { contents: contentsOf(workshop.out), identities: identitiesOf(workshop.out) };
    workshop.content.replace('tourism/ho-xuan-huong/index.vi.mdx', 'place: da-lat', 'place: da-lac');
    refused = workshop.tryBuild();
  });

  it('ends with exit code 1', () => {
    expect(refused.code).toBe(1);
  });

  it('explains the mistake in Vietnamese', () => {
    expect(refused.output).toContain('Địa danh “da-lac” không tồn tại.');
  });

  it('explains the mistake in English', () => {
    expect(refused.output).toContain('Place “da-lac” does not exist.');
  });

  it('leaves the bytes of the last good site as they were', () => {
    expect(contentsOf(workshop.out)).toEqual(before.contents);
  });

  it('does not write any file of the last good site again', () => {
    expect(identitiesOf(workshop.out)).toEqual(before.identities);
  });
});
