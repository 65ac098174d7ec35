import { describe, expect, test } from 'vitest';
import { compileBody } from '../../../src/content/body.ts';
import type { Problem } from '../../../src/content/problem.ts';

function compile(source: string) {
  const problems: Problem[] = [];
  return { body: compileBody(source, 'a.mdx', 10, problems), problems };
}

describe('what editors may write', () => {
  test('Markdown becomes HTML', () => {
    expect(compile('Một **đoạn**.').body.segments).toEqual(['<p>Một <strong>đoạn</strong>.</p>']);
  });

  test('a component becomes a call with its Markdown compiled', () => {
    const { body } = compile('<FactBox title="Nhớ">\n\n- Áo\n\n</FactBox>');
    expect(body.segments).toMatchObject([{ name: 'FactBox', props: { title: 'Nhớ' } }]);
  });

  test('headings get an id that links can name', () => {
    expect(compile('## Mùa nước nổi').body.headings).toEqual([
      { depth: 2, id: 'mùa-nước-nổi', text: 'Mùa nước nổi', line: 11 },
    ]);
  });

  test('an internal link waits for the reader’s language and is listed', () => {
    const { body } = compile('[x](/tourism/x/)');
    expect([body.segments, body.links]).toEqual([
      ['<p><a href="/{lang}/tourism/x/">x</a></p>'],
      [{ address: '/tourism/x/', text: 'x', line: 11 }],
    ]);
  });

  test('text that looks like markup is escaped', () => {
    expect(compile('1 \\< 2 & 3').body.segments).toEqual(['<p>1 &#x3C; 2 &#x26; 3</p>']);
  });
});

describe('what is refused, at its line in the file', () => {
  test.each([
    ['an expression', 'a\n\n{1 + 1}', 13],
    ['an expression in a sentence', 'a {b} c', 11],
    ['an import', 'import x from "y"\n\na', 11],
    ['an export', 'export const a = 1\n\na', 11],
    ['a script', 'a\n\n<script>alert(1)</script>', 13],
    ['an unknown component', '<Evil />', 11],
    ['a component inside a sentence', 'a <Callout kind="tip" /> b', 11],
    ['a spread attribute', '<Figure {...x} />', 11],
    ['a computed attribute', '<Figure src={a()} />', 11],
    ['an event handler', '<FactBox title="a" onclick="x" />', 11],
    ['a missing attribute', '<FactBox />', 11],
    ['a javascript: link', '[x](javascript:alert(1))', 11],
    ['a data: link', '[x](data:text/html,x)', 11],
    ['a protocol-relative link', '[x](//evil.example)', 11],
    ['a bare picture', '![x](a.svg)', 11],
    ['a level-1 heading', 'a\n\n# b', 13],
    ['a tag that is not closed', 'a\n\n<FactBox title="x">', 13],
  ])('%s', (_, source, line) => {
    const { problems } = compile(source);
    expect(problems.map((problem) => [problem.line, problem.field])).toContainEqual([line, 'body']);
  });

  test('all of several mistakes are reported', () => {
    expect(compile('{a}\n\n<Evil />\n\n[x](javascript:x)').problems).toHaveLength(3);
  });
});
