import { NAMESPACES } from './namespaces.ts';
import { escapeHtml } from './plain-html.ts';

/** An XML element: its name, its attributes, and the text or the elements in it. */
export interface XmlNode {
  name: string;
  attributes: XmlAttributes;
  content: string | readonly XmlNode[];
}

/** Those that are `undefined` are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element with others in it; those that are `undefined` are left out. */
export const element = (
  name: string,
  attributes: XmlAttributes,
  children: readonly (XmlNode | undefined)[] = [],
): XmlNode => ({ name, attributes, content: children.filter((child) => child !== undefined) });

/** An element that says a text; none where there is nothing to say. */
export function textElement(
  name: string,
  text: string | number | undefined,
  attributes: XmlAttributes = {},
): XmlNode | undefined {
  const content = String(text ?? '').trim();
  return content ? { name, attributes, content } : undefined;
}

/** What a document says around its root. */
interface Frame {
  /** Language of all that names no other. */
  lang?: string;
  /** Address of the style sheet that a browser shows it with. */
  stylesheet?: string;
}

/** An XML document, indented by two spaces; its root declares the namespaces of all prefixes (namespaces.ts) in it. */
export function xmlDocument(root: XmlNode, { lang, stylesheet }: Frame = {}): string {
  const used = prefixesIn(root);
  const declared = Object.entries(NAMESPACES).filter(([prefix]) => used.has(prefix));
  const attributes = {
    ...root.attributes,
    ...Object.fromEntries(declared.map(([prefix, uri]) => [`xmlns:${prefix}`, uri])),
    'xml:lang': lang,
  };
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    stylesheet ? `<?xml-stylesheet type="text/css" href="${escapeHtml(stylesheet)}"?>\n` : '',
    written({ ...root, attributes }, ''),
  ].join('');
}

function written({ name, attributes, content }: XmlNode, indent: string): string {
  const start = `${indent}<${name}${attributesOf(attributes)}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${characterData(content)}</${name}>\n`;
  let children = '';
  for (const child of content) children += written(child, `${indent}  `);
  return `${start}>\n${children}${indent}</${name}>\n`;
}

function attributesOf(attributes: XmlAttributes): string {
  let all = '';
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) all += ` ${name}="${escapeHtml(String(value))}"`;
  return all;
}

/** Markup stays readable in CDATA, which only its own end could end. */
const characterData = (text: string): string =>
  /[<>&]/.test(text) ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : escapeHtml(text);

function prefixesIn(root: XmlNode): Set<string> {
  const prefixes = new Set<string>();
  const look = ({ name, content }: XmlNode): void => {
    const colon = name.indexOf(':');
    if (colon > 0) prefixes.add(name.slice(0, colon));
    if (typeof content !== 'string') content.forEach(look);
  };
  look(root);
  return prefixes;
}
