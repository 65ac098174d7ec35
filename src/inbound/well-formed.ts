import { SaxesParser } from 'saxes';
import { Refusal } from './refusal.ts';

/** Depth beyond which no feed goes; a parser may fall over far later. */
const MAX_DEPTH = 100;

/** One that is not closed goes to the end: looking for its end again and again would take quadratic time. */
export const CDATA_OR_COMMENT = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)/g;
const CDATA_OR_LONE_AMPERSAND = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?!#\d+;|#x[\da-f]+;|\w+;)/gi;

/** What keeps a text from being XML: the line, 1-based, and the parser's words. */
export interface XmlFault {
  line: number;
  message: string;
}

/** Words of the parser for a name like `&nbsp;`, which XML does not know and HTML does. */
const UNKNOWN_ENTITY = 'undefined entity';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * The commonest slips mended, where what is meant is plain: `&` that stands alone written out, characters that XML does
 * not allow left out. Lines stay where they are.
 */
export function mendSlips(xml: string): string {
  return xml
    .replace(CONTROLS, '')
    .replace(CDATA_OR_LONE_AMPERSAND, (found) => (found === '&' ? '&amp;' : found));
}

/** The first fault that makes a text no well-formed XML (HTML's entity names are let pass), or `undefined`. */
export function xmlFault(text: string): XmlFault | undefined {
  const parser = new SaxesParser({ position: false });
  let fault: XmlFault | undefined;
  let depth = 0;
  parser.on('error', (error) => {
    if (error.message.includes(UNKNOWN_ENTITY)) return;
    fault = { line: parser.line, message: error.message };
    throw error;
  });
  parser.on('opentag', () => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new Refusal(TOO_DEEP);
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    // The first fault is enough: a parser that goes on may be kept busy for hours.
    if (!fault) throw error;
  }
  return fault;
}

/**
 * Refuses what no feed needs and parsers fall over: a DOCTYPE or ENTITY (billion laughs, files read by reference),
 * a web page, an empty answer. Throws a `Refusal`.
 */
export function defuse(text: string): void {
  // Only outside CDATA and comments: an article may well be about DOCTYPE.
  const markup = text.replace(CDATA_OR_COMMENT, '').trimStart();
  if (markup === '') throw new Refusal({ vi: 'Nguồn rỗng.', en: 'The feed is empty.' });
  if (/^<(?:!doctype\s+html|html\b)/i.test(markup)) throw new Refusal(WEB_PAGE);
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(markup)) throw new Refusal(HAS_DTD);
}

const HAS_DTD = {
  vi: 'Nguồn khai báo DOCTYPE hoặc ENTITY: không nhận, vì có thể làm treo hoặc lộ dữ liệu máy.',
  en: 'The feed declares a DOCTYPE or ENTITY: refused, as these can hang a machine or read its files.',
};
const WEB_PAGE = {
  vi: 'Địa chỉ trả về một trang web, không phải RSS hay Atom.',
  en: 'The address answers with a web page, not with RSS or Atom.',
};
const TOO_DEEP = {
  vi: `Nguồn lồng nhau quá ${MAX_DEPTH} lớp.`,
  en: `The feed is nested deeper than ${MAX_DEPTH}.`,
};
