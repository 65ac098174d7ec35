import { type XmlFault, xmlFault } from './well-formed.ts';

/** A feed of which some part is broken, cut into documents that each hold one item. */
export interface SplitFeed {
  /** Whole feeds with one item each. */
  documents: string[];
  /** Items that are not XML, by their place in the file. */
  faults: XmlFault[];
}

const CDATA_OR_COMMENT = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)/g;

/** Cuts a feed that is not well-formed at its items, so that one bad item costs no other. */
export function splitItems(text: string): SplitFeed {
  // Items are looked for where CDATA cannot hide a false one; lengths stay the same.
  const visible = text.replace(CDATA_OR_COMMENT, (found) => found.replace(/[^\n]/g, ' '));
  const name = /<(?:[\w.-]+:)?(entry|item)[\s>]/.exec(visible)?.[1];
  if (!name) return { documents: [], faults: [xmlFault(text) ?? { line: 1, message: 'no items' }] };
  const starts = [...visible.matchAll(new RegExp(`<${name}[\\s>]`, 'g'))].map(({ index }) => index);
  const root = /<((?:[\w.-]+:)?(?:rss|rdf|feed))\b[^>]*>/i.exec(visible);
  const [open = '', rootName = ''] = root ?? [];
  const language = /<language>\s*([\w-]+)\s*<\/language>/i.exec(visible)?.[1];
  const [before, after] =
    rootName.toLowerCase() === 'rss'
      ? [`${open}<channel>${language ? `<language>${language}</language>` : ''}`, `</channel></${rootName}>`]
      : [open, `</${rootName}>`];
  const split: SplitFeed = { documents: [], faults: [] };
  starts.forEach((start, index) => {
    const end = visible.indexOf(`</${name}>`, start);
    const whole = end !== -1 && end < (starts[index + 1] ?? Number.POSITIVE_INFINITY);
    const item = whole ? text.slice(start, end + name.length + 3) : '';
    const document = before + item + after;
    const fault = whole ? xmlFault(document) : { line: 1, message: `<${name}> is not closed` };
    if (fault) split.faults.push({ line: lineAt(text, start) + fault.line - 1, message: fault.message });
    else split.documents.push(document);
  });
  return split;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
