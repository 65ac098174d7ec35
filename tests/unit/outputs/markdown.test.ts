import type { Root as HtmlRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { queries } from '../../../src/catalogue/queries.ts';
import { AnswerMemory, recordQueries } from '../../../src/catalogue/recorder.ts';
import { routesOf } from '../../../src/catalogue/routes.ts';
import type { Segment } from '../../../src/content/components.ts';
import type { Entry } from '../../../src/content/model.ts';
import { entryMarkdown } from '../../../src/outputs/markdown/entry.ts';
import { frontMatterYaml } from '../../../src/outputs/markdown/front-matter.ts';
import { llmsTxt } from '../../../src/outputs/markdown/llms.ts';
import { markdown, nodesOf } from '../../../src/outputs/markdown/markdown.ts';
import { twinResponse } from '../../../src/outputs/markdown/response.ts';
import { entry, province, version } from '../catalogue/sample.ts';

const ORIGIN = 'https://tinh.example.vn';
const source = (entries: Entry[]) => ({
  catalogue: buildCatalogue(province(entries), { now: '2026-06-01T00:00:00Z', drafts: false }),
  sizes: {},
});
const bodied = (segments: Segment[]) =>
  version({ body: { segments, headings: [], links: [], pictures: [], bytes: 0 } });
const english = version({
  title: 'English',
  translation: { by: 'A', date: '2026-03-05', state: 'machine' },
});

/** The twin of the first entry: its front matter and its text. */
function twin(subject: Entry, lang = 'vi', path = '/tourism/a/'): { facts: unknown; body: string } {
  const page = queries.entryAt(source([subject]), lang, path);
  if (!page) throw new Error('the sample has no such page');
  const [, facts = '', body = ''] =
    /^---\n(.*?)---\n\n(.*)$/s.exec(entryMarkdown(page, queries.site(source([subject]), lang))) ?? [];
  return { facts: parse(facts), body };
}

describe('HTML as Markdown', () => {
  test.each([
    ['a heading', '<h2 id="a">Sếu &amp; năn</h2>', '## Sếu & năn\n'],
    ['emphasis and links', '<p><em>a</em> <a href="https://a.vn/">b</a></p>', '*a* [b](https://a.vn/)\n'],
    [
      'an address that is its own text',
      '<a href="https://a.vn/">https://a.vn/</a>',
      '[https://a.vn/](https://a.vn/)\n',
    ],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n  - b\n'],
    ['a table', '<table><tr><th>a</th></tr><tr><td>b|c</td></tr></table>', '| a    |\n| ---- |\n| b\\|c |\n'],
    [
      'a picture',
      '<figure><img src="https://a.vn/p.jpg" alt="Hồ"><figcaption>c</figcaption></figure>',
      '![Hồ](https://a.vn/p.jpg)\n\nc\n',
    ],
    ['characters that Markdown would read', '<p>*a* _b_ # [c]</p>', '\\*a\\* \\_b\\_ # \\[c]\n'],
    ['Khmer', '<p>ដុងថាប</p>', 'ដុងថាប\n'],
  ])('%s', (_, html, expected) => expect(markdown(nodesOf(html))).toBe(expected));
});

describe('what most bodies are made of', () => {
  const asLibraries = (html: string) => {
    const { children } = toMdast(htmlToHast(html, { fragment: true }) as unknown as HtmlRoot) as Root;
    return toMarkdown(
      { type: 'root', children },
      { extensions: [gfmToMarkdown()], bullet: '-', rule: '-', resourceLink: true },
    );
  };
  test.each([
    [
      'paragraphs over several lines',
      '<p>Sếu\nđầu đỏ <strong>về</strong> (tháng 3), <em>ở</em>.</p>\n<p>b</p>',
    ],
    ['headings', '<h2 id="a">Đi 1. đâu?</h2><h3 id="b">#1</h3>'],
    [
      'lists',
      '<ul>\n<li>a: <a href="https://a.vn/b_c">b</a></li>\n<li>1. c</li>\n</ul><ol>\n<li>d</li>\n</ol>',
    ],
    ['a quotation', '<blockquote><p>- Nước lên</p>\n<p>Bà Tư</p></blockquote>'],
    [
      'signs at edges',
      '<p>Xem! <a href="/x">(a)</a> www.a.vn, a@b.vn, http://c.vn w.x 2+3=5 <strong>* b</strong></p>',
    ],
    ['numbers first', '<p>2026. Năm</p><p>- a</p><p>+ b</p><p>&gt; c</p><p>= d</p>'],
    [
      'lists in a row',
      '<p>a</p><ul><li>b</li></ul><ol><li>c</li></ol><ul><li>d</li></ul><ul><li>e</li></ul>',
    ],
    ['a quotation of lists', '<blockquote><p>a</p><ul><li>b</li></ul><ul><li>c</li></ul></blockquote>'],
    [
      'emphasis within words',
      '<p>a<strong>b</strong>c, <em>«d»</em>e <em>f</em><strong>g</strong> (<em>h</em>)</p>',
    ],
    [
      'emphasis within emphasis',
      '<p><strong>a <em>b</em> c</strong> <strong><em>d</em></strong> <em>e.</em></p>',
    ],
    [
      'links of many signs',
      '<p><a href="/a?b=c&amp;d#e">f</a> <a href="/a(b)">c <em>d</em></a>: <a href="/a b">c</a></p>',
    ],
    ['pictures', '<figure><img src="/a_b.jpg" alt="a [b]"><figcaption>(c)</figcaption></figure>'],
    ['separators of lines', '<blockquote><p>a\u2028b\u0085c</p></blockquote>'],
    ['spaces at edges', '<p> a <a href="/x"> b </a> c </p><p>d<br>\ne</p>'],
  ])('%s come out as by the libraries alone', (_, html) =>
    expect(markdown(nodesOf(html))).toBe(asLibraries(html)),
  );
});

describe('facts at its head', () => {
  test.each([
    [
      'plain words',
      { title: 'Đồng Tháp: ', place: 'Gò Tháp', topics: ['a', 'b'], sample: true, by: { of: 'a' } },
    ],
    ['days and instants', { a: '2026-03-01', b: '2026-03-01T08:00:00+07:00', c: '2026-03-01: a' }],
    [
      'signs of YAML',
      { a: 'b: c', d: 'e #f', g: 'h:', i: '[j]', k: '- l', m: "n 'o'", p: 'q\u2028r: s', t: '"u"' },
    ],
    ['what is no text', { a: 'true', b: 'No', c: 'null', d: '12', e: '', f: '1e3', g: '~' }],
    ['lines', { a: 'b\nc', d: 'e\t', f: ' g', h: { i: 'j\nk' } }],
  ])('%s are written as by the library', (_, facts) => {
    expect(frontMatterYaml(facts)).toBe(stringify(facts, { lineWidth: 0 }));
    for (const [name, value] of Object.entries(facts))
      expect(frontMatterYaml({ [name]: value })).toBe(stringify({ [name]: value }, { lineWidth: 0 }));
  });
});

describe('the twin of an entry', () => {
  test('says for machines what, where, when, by whom and under which licence', () => {
    const { facts } = twin(entry('a', { place: 'hue', topics: ['nature'] }));
    expect(facts).toEqual({
      title: 'a',
      summary: 'Một câu tóm tắt dài hơn hai mươi chữ.',
      canonical: `${ORIGIN}/vi/tourism/a/`,
      language: 'vi',
      published: '2026-03-01T08:00:00+07:00',
      updated: '2026-03-01T08:00:00+07:00',
      author: 'Sở',
      publisher: 'Sở',
      licence: 'https://example.org',
      place: 'Huế',
      topics: ['Thiên nhiên'],
    });
  });

  test('has title, summary, facts, body, sources and licence, in this order', () => {
    expect(twin(entry('a')).body).toBe(
      [
        '# a',
        '> Một câu tóm tắt dài hơn hai mươi chữ.',
        '## Thông tin nhanh',
        '- Loại hình: Thiên nhiên',
        'Nội dung',
        '## Nguồn',
        '- Nguồn',
        '## Giấy phép',
        'Sở. [CC BY 4.0](https://example.org)\n',
      ].join('\n\n'),
    );
  });

  test('turns components into plain Markdown', () => {
    const segments: Segment[] = [
      { name: 'Callout', props: { kind: 'tip', title: 'Hỏi trước' }, children: ['<ul><li>a</li></ul>'] },
      { name: 'Quote', props: { by: 'Bà Tư' }, children: ['<p>Nước lên</p>'] },
      { name: 'VideoLink', props: { href: 'https://v.vn/1', title: 'Phim' }, children: [] },
    ];
    const { body } = twin(entry('a', {}, { vi: bodied(segments) }));
    expect(body).toContain(
      '**Hỏi trước**\n\n- a\n\n> Nước lên\n>\n> Bà Tư\n\n[Xem video: Phim](https://v.vn/1)\n',
    );
  });

  test('has absolute addresses only', () => {
    const { body } = twin(entry('a', {}, { vi: bodied(['<p><a href="/{lang}/tourism/b/">b</a></p>']) }));
    expect(body).toContain(`[b](${ORIGIN}/vi/tourism/b/)`);
  });

  test('of a translation names the original and how far it was read', () => {
    const { facts, body } = twin(entry('a', {}, { en: english }), 'en');
    expect(facts).toMatchObject({
      language: 'en',
      translation: { of: `${ORIGIN}/vi/tourism/a/`, by: 'A', date: '2026-03-05', state: 'machine' },
    });
    expect(body).toContain('**Translated by machine; nobody has checked it yet.**');
  });

  test('says that figures are invented', () => {
    const { facts, body } = twin(entry('a', { sample: true }));
    expect(facts).toHaveProperty('sample', true);
    expect(body).toMatch(/^\*\*.*không phải dữ liệu thật\.\*\*$/m);
  });

  test('of a policy names its acts, and in translation that the original prevails', () => {
    const documents = [
      { number: '1/2026/NĐ-CP', title: { vi: 'Nghị định', en: 'Decree' }, inForce: '2026-01-01' },
    ];
    const policy: Entry = {
      ...entry('a', {}, { en: english }),
      type: 'policy',
      facts: { field: 'land', documents },
    };
    const { body } = twin(policy, 'en', '/investment/a/');
    expect(body).toContain('## Legal basis\n\n- 1/2026/NĐ-CP: Decree; In force 1 January 2026\n');
    expect(body).toContain('The Vietnamese text of the law prevails');
  });
});

describe('fallback pages', () => {
  test('have no twin', () => {
    const { q } = recordQueries(new AnswerMemory(source([entry('a')])));
    const answers = ['vi', 'en'].map((lang) => twinResponse(q, lang, '/tourism/a/').status);
    expect(answers).toEqual([200, 404]);
  });

  test('are not drawn as one', () => {
    const twins = routesOf(source([entry('a'), entry('b', {}, { en: english })]).catalogue)
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.md'));
    expect(twins).toEqual(['/vi/tourism/a/index.md', '/vi/tourism/b/index.md', '/en/tourism/b/index.md']);
  });
});

describe('llms.txt', () => {
  const text = (lang: string) =>
    llmsTxt(recordQueries(new AnswerMemory(source([entry('a'), entry('b', {}, { en: english })]))).q, lang);

  test('begins with the site’s name and summary', () => {
    expect(text('en')).toMatch(/^# Province\n\n> Description\n\n/);
  });

  test('lists the twins of real texts by section', () => {
    const summary = 'Một câu tóm tắt dài hơn hai mươi chữ.';
    expect(text('en')).toContain(`## Visit\n\n- [English](${ORIGIN}/en/tourism/b/index.md): ${summary}\n`);
    expect(text('en')).not.toContain('/tourism/a/');
  });

  test('leads to the other languages and ends with what may be left out', () => {
    expect(text('vi')).toContain(`- [English](${ORIGIN}/en/llms.txt)\n\n## Optional\n`);
  });
});
