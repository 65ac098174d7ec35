import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../src/outputs/feeds/check/xml-tree.ts';
import { element, textElement, xmlDocument } from '../../../src/outputs/feeds/xml.ts';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';
const written = (...children: Parameters<typeof element>[2][]) =>
  xmlDocument(element('r', {}, children.flat())).slice(DECLARATION.length);

describe('an XML document', () => {
  test('is indented, and closes what is empty', () =>
    expect(written([element('a', {}, [textElement('b', 'x'), element('c', {})])])).toBe(
      '<r>\n  <a>\n    <b>x</b>\n    <c/>\n  </a>\n</r>\n',
    ));

  test('leaves out what is not there', () =>
    expect(written([undefined, textElement('a', ' \n'), element('b', { c: undefined, d: 0 })])).toBe(
      '<r>\n  <b d="0"/>\n</r>\n',
    ));

  test.each([
    ['markup', '<p>a &amp; b</p>'],
    ['an entity that somebody wrote', 'a &apos; b'],
    ['the end of CDATA', 'a ]]> b ]]>'],
    ['quotes', `"a" 'b'`],
  ])('says %s as it is, in text and in attributes', (_, text) => {
    const { root, error } = parseXml(xmlDocument(element('r', { a: text }, [textElement('t', text)])));
    expect([error, root?.attributes.a, root?.children[0]?.text]).toEqual([undefined, text, text]);
  });

  test('declares the namespaces that are used, and no other', () => {
    const xml = xmlDocument(element('r', { a: 1 }, [textElement('dc:title', 'x')]), { lang: 'km' });
    expect(xml).toContain('<r a="1" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="km">');
    expect(parseXml(xml).root?.children[0]?.name).toBe('dc:title');
  });

  test('names its style sheet before its root', () =>
    expect(xmlDocument(element('r', {}), { stylesheet: '/a.css?b&c' })).toBe(
      `${DECLARATION}<?xml-stylesheet type="text/css" href="/a.css?b&amp;c"?>\n<r/>\n`,
    ));
});
