/** A space for every character, line breaks kept. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const FENCED_CODE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|(?![\s\S]))/gm;
const INLINE_CODE = /`[^`\n]+`/g;
const TAG = /<\/?[A-Za-z][^>]*>/g;
/** Attributes of the site's components whose value a reader sees. */
const READABLE = /\b(?:title|caption|by|source)="([^"]*)"/g;
const LINK_TARGET = /\]\([^)\s]*(?:\s+"[^"]*")?\)/g;
const LINK_DEFINITION = /^\[[^\]\n]+\]:[^\n]*$/gm;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>)\]"']+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Marks that stand between letters and cut a name in two: `**Đồng** Tháp`, `_`, `\`. */
const MARKS = /[*_~\\#>|[\]]/g;

/** Leaves the words of plain text where they are, and a space for each character of an address. */
export function blankPlain(text: string): string {
  return text.includes('/') || text.includes('@') ? text.replace(ADDRESS, blank) : text;
}

/** Leaves the words of a body where they are, and a space for each character of markup, code and addresses. */
export function blankMdx(body: string): string {
  return body
    .replace(FENCED_CODE, blank)
    .replace(INLINE_CODE, blank)
    .replace(TAG, blankTag)
    .replace(LINK_TARGET, blank)
    .replace(LINK_DEFINITION, blank)
    .replace(ADDRESS, blank)
    .replace(MARKS, ' ');
}

function blankTag(tag: string): string {
  const kept = blank(tag).split('');
  for (const match of tag.matchAll(READABLE)) {
    const [whole, value = ''] = match;
    const start = match.index + whole.length - 1 - value.length;
    for (let place = 0; place < value.length; place += 1) kept[start + place] = value[place] ?? ' ';
  }
  return kept.join('');
}
