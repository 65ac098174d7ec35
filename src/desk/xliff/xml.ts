import { SaxesParser } from 'saxes';
import { Refusal } from '../../inbound/refusal.ts';

export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';
export const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

const MAX_CHARACTERS = 40_000_000;
const MAX_DEPTH = 60;

/** An element with its mixed content. `name` is the local name, in the namespace `uri`. */
export interface XmlNode {
  uri: string;
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

/**
 * Reads XML strictly. Throws a `Refusal` for what is not well-formed, declares a DOCTYPE or entities (billion laughs,
 * files read by reference), is nested too deep or is too large.
 */
export function readXml(text: string): XmlNode {
  if (text.length > MAX_CHARACTERS) throw new Refusal(TOO_LARGE);
  const top: XmlNode = { uri: '', name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('doctype', () => {
    throw new Refusal(HAS_DTD);
  });
  parser.on('error', ({ message }) => {
    throw new Refusal({
      vi: `Tệp không phải XML đúng cách: ${message}`,
      en: `The file is not well-formed XML: ${message}`,
    });
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > MAX_DEPTH) throw new Refusal(TOO_DEEP);
    const node: XmlNode = {
      uri,
      name: local,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (added: string) => {
    open.at(-1)?.children.push(added);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root) throw new Refusal({ vi: 'Tệp rỗng.', en: 'The file is empty.' });
  return root;
}

/** Children that are elements of a namespace with a name. */
export const elementsOf = (node: XmlNode, name: string, uri = XLIFF): XmlNode[] =>
  node.children.filter(
    (child): child is XmlNode => typeof child !== 'string' && child.name === name && child.uri === uri,
  );

export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

const TOO_LARGE = {
  vi: 'Tệp quá lớn (trên 40 triệu ký tự).',
  en: 'The file is too large (over 40 million characters).',
};
const TOO_DEEP = {
  vi: `Tệp lồng nhau quá ${MAX_DEPTH} lớp.`,
  en: `The file is nested deeper than ${MAX_DEPTH}.`,
};
const HAS_DTD = {
  vi: 'Tệp khai báo DOCTYPE hoặc ENTITY: không nhận, vì có thể làm treo hoặc lộ dữ liệu máy.',
  en: 'The file declares a DOCTYPE or ENTITY: refused, as these can hang a machine or read its files.',
};
