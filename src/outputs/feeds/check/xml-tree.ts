import { SaxesParser } from 'saxes';

/** Prefixes that the checks speak of, whatever the document calls them. */
const PREFIXES: Record<string, string> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.georss.org/georss': 'georss',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'https://podcastindex.org/namespace/1.0': 'podcast',
  'http://purl.org/syndication/history/1.0': 'fh',
  'http://purl.org/atompub/tombstones/1.0': 'at',
};

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
  let error: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (mistake) => {
    error ??= mistake.message;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const prefix = uri ? (PREFIXES[uri] ?? uri) : '';
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
  parser.write(source).close();
  return error ? { error } : { root: top.children[0] };
}

/** Children with a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** Text of the first child with a name, without white space around it. */
export const textOf = (element: XmlElement, name: string): string | undefined =>
  childrenOf(element, name)[0]?.text.trim();
