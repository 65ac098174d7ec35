import { CDATA_OR_COMMENT, type XmlFault, xmlFault } from './well-formed.ts';

/** A feed of which some part is broken, cut into documents that each hold one item. */
export interface SplitFeed {
  /** Whole feeds with one item each. */
  documents: string[];
  /** Items that are not XML, by their place in the file. */
  faults: XmlFault[];
}

/** More items than any feed has: the rest of a broken document is left alone. */
const MAX_ITEMS = 2000;
/** A root element longer than this is no root element. */
const MAX_ROOT = 4000;

/** Cuts a feed that is not well-formed at its items, so that one bad item costs no other. */
export function splitItems(text: string): SplitFeed {
  // Items are looked for where CDATA cannot hide a false one; lengths stay the same.
  const visible = text.replace(CDATA_OR_COMMENT, (found) => found.replace(/[^\n]/g, ' '));
  const name = /<(?:[\w.-]+:)?(entry|item)[\s>]/.exec(visible)?.[1];
  if (!name) return { documents: [], faults: [xmlFault(text) ?? { line: 1, message: 'no items' }] };
  const found = [...visible.matchAll(new RegExp(`<${name}[\\s>]`, 'g'))].map(({ index }) => index);
  const starts = found.slice(0, MAX_ITEMS);
  const root = /<((?:[\w.-]+:)?(?:rss|rdf|feed))\b[^<>]*>/i.exec(visible.slice(0, MAX_ROOT));
  const [open = '', rootName = ''] = root ?? [];
  const language = /<language>\s*([\w-]+)\s*<\/language>/i.exec(visible)?.[1];
  const [before, after] =
    rootName.toLowerCase() === 'rss'
      ? [`${open}<channel>${language ? `<language>${language}</language>` : ''}`, `</channel></${rootName}>`]
      : [open, `</${rootName}>`];
  const split: SplitFeed = { documents: [], faults: [] };
  starts.forEach((start, index) => {
    const upTo = starts[index + 1] ?? visible.length;
    const length = visible.slice(start, upTo).indexOf(`</${name}>`);
    const whole = length !== -1;
    const item = text.slice(start, start + length + name.length + 3);
    const document = before + item + after;
    const fault = whole ? xmlFault(document) : { line: 1, message: `<${name}> is not closed` };
    if (fault) split.faults.push({ line: lineAt(text, start) + fault.line - 1, message: fault.message });
    else split.documents.push(document);
  });
  const next = found[MAX_ITEMS];
  if (next !== undefined)
    split.faults.push({
      line: lineAt(text, next),
      message: `more than ${MAX_ITEMS} items in a broken document`,
    });
  return split;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
