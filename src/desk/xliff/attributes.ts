/** A literal attribute of a component call: where its value stands, quotes or braces included. */
export interface AttributeRange {
  name: string;
  start: number;
  end: number;
}

const NAME = /\s*([A-Za-z][\w-]*)/y;
const EQUALS = /\s*=\s*/y;
const QUOTED = /"[^"]*"|'[^']*'/y;

/** Attributes in the opening tag that begins at `start`, in order; the tag has been compiled before, so it is well-formed. */
export function attributesOf(source: string, start: number): AttributeRange[] {
  const found: AttributeRange[] = [];
  let at = start + 1;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match?.[1] ?? match?.[0];
  };
  take(NAME);
  for (let name = take(NAME); name !== undefined; name = take(NAME)) {
    if (take(EQUALS) === undefined) continue;
    const begin = at;
    if (take(QUOTED) === undefined) at = closingBrace(source, at) + 1;
    found.push({ name, start: begin, end: at });
  }
  return found;
}

/** The brace that closes the one at `start`; braces within JSON strings do not count. */
function closingBrace(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '"') {
      for (at += 1; at < source.length && source[at] !== '"'; at += 1) if (source[at] === '\\') at += 1;
    } else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return source.length - 1;
}

/** A text as an attribute's value. */
export const writeAttribute = (text: string): string =>
  `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
