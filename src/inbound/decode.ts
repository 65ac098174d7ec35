import { Refusal } from './refusal.ts';

/** A text, and whether some of its bytes meant nothing in the encoding it claims. */
export interface DecodedText {
  text: string;
  encoding: string;
  /** Some characters are U+FFFD: the items that hold one are not to be trusted. */
  damaged: boolean;
}

const DECLARATION = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/**
 * Bytes of a feed as text: by byte order mark, XML declaration, then `charset` of the content type, else UTF-8.
 * Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever the label says: other encodings do not look so by chance.
 * Throws a `Refusal` when the label names no encoding that is known.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string): DecodedText {
  const marked = byMark(bytes);
  if (marked) return decode(bytes, marked);
  const utf8 = decode(bytes, 'utf-8');
  if (!utf8.damaged && /[^\0-\x7f]/.test(utf8.text)) return utf8;
  const declared = DECLARATION.exec(Buffer.from(bytes.subarray(0, 400)).toString('latin1'))?.[1];
  const served = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1];
  const labels = [declared, served].filter((label) => label !== undefined);
  const texts = labels.flatMap((label) => {
    const encoding = encodingOf(label);
    // A declaration that could be read byte by byte does not stand in UTF-16.
    return encoding && !encoding.startsWith('utf-16') ? decode(bytes, encoding) : [];
  });
  if (labels.length > 0 && texts.length === 0 && labels.every((label) => !encodingOf(label))) {
    throw new Refusal({
      vi: `Không biết bảng mã “${labels.join('”, “')}”.`,
      en: `The encoding “${labels.join('”, “')}” is not known.`,
    });
  }
  return texts.find(({ damaged }) => !damaged) ?? texts[0] ?? utf8;
}

/** Byte order mark, or the zeros that UTF-16 has beside `<`. */
function byMark([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be';
  return undefined;
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  // TCVN 6909: precomposed. Windows-1258 writes tone marks apart.
  return { text: text.normalize('NFC'), encoding, damaged: text.includes('\uFFFD') };
}
