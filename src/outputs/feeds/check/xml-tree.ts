import { SaxesParser } from 'saxes';
import { NAMESPACES } from '../namespaces.ts';

/** Prefixes that the checks speak of, whatever the document calls them. */
const PREFIXES = new Map(Object.entries(NAMESPACES).map(([prefix, uri]) => [uri, prefix]));

/** An element with what is in it. `name` carries our own prefix for its namespace: `dc:title`. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text, CDATA included. */
  text: string;
}

/** Reads XML strictly (well-formed, namespaces bound); `error` is the first mistake with its line. */
export function parseXml(source: string): { root?: XmlElement; error?: string } {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const here = () => open.at(-1) ?? top;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const prefix = uri ? (PREFIXES.get(uri) ?? uri) : '';
    const element: XmlElement = {
      name: prefix ? `${prefix}:${local}` : local,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: '',
    };
    here().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    here().text += text;
  });
  parser.on('cdata', (text) => {
    here().text += text;
  });
  const error = firstError(parser, source);
  return error ? { error } : { root: top.children[0] };
}

/** The first mistake in XML with its line, as `parseXml` finds it but without keeping what is read. */
export const xmlError = (source: string): string | undefined =>
  firstError(new SaxesParser({ xmlns: true }), source);

function firstError(parser: SaxesParser<{ xmlns: true }>, source: string): string | undefined {
  let error: string | undefined;
  parser.on('error', (mistake) => {
    error ??= mistake.message;
  });
  parser.write(source).close();
  return error;
}

/** Children with a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** Text of the first child with a name, without white space around it. */
export const textOf = (element: XmlElement, name: string): string | undefined =>
  childrenOf(element, name)[0]?.text.trim();
