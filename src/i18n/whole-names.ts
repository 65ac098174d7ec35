import { literal } from './pattern.ts';

/** Elements whose text is set large or in a narrow column, where a line that ends within a name is seen first. */
const HEADING = /^<(h[1-3]|t[hd]|dd|address|a(?=[^>]*\bclass="title)|(?:span|p)(?=[^>]*\bclass="sign))\b/;
const OPENING = /^<([a-z][a-z0-9]*)/i;
const CLOSING = /^<\/([a-z][a-z0-9]*)/i;

const WHOLE = '<span class="whole">$&</span>';

/** An article and signs stay with the name they stand at: an article alone is a poor line. */
const BEFORE = '(?:(?:[Tt]he|[Aa]n?) )?[“‘«(]?';
const AFTER = '[”’»),.:;!?…]*';

/** A name's own part after what kind of thing it is: `chùa` and `Vĩnh Tràng`; but `Plain of Reeds` is one. */
const KIND_AND_NAME =
  /^(.*\s(?!(?:of|the|and|at|in|on)\s)\p{Ll}[\p{L}\p{M}]*|\p{Ll}[\p{L}\p{M}]*|.*?[–,])\s+((?:\p{Lu}\S*\s?)+)$/u;

/** In English the kind comes last, and may end on other lines: `Dinh Bà` and `international border gate`. */
const NAME_AND_KIND = /^((?:\p{Lu}\S*\s)+)(?!(?:of|the|and|at|in|on)\s)\p{Ll}/u;

/** A name that no list knows: words with capitals, in languages whose headings have none otherwise. */
const CAPITALS = '\\p{Lu}[\\p{Ll}\\p{M}]+(?: \\p{Lu}[\\p{Ll}\\p{M}]*){1,3}';

/** Words that hyphens join: `water-hyacinth`. */
const JOINED = '[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)+';

/** A clause up to its comma, of more than one word. One that is longer than a line gains nothing from its own. */
const CLAUSE = /(?<=^|[,:;–] )[^,:;–\s]+ [^,:;–]{0,27}[^,:;–\s](?:[,:;](?= )|(?=\s*$))/gu;

/**
 * Makes the function that keeps names and short clauses whole in headings: each piece is put in an element that the
 * style sheet does not break while there is room for it.
 *
 * @param names Names and terms as the province writes them. What kind of thing a name is, in small letters before it,
 *   may stand on another line: `Vườn quốc gia` and `Tràm Chim`.
 * @returns A function from HTML text, without tags, to HTML.
 */
export function nameKeeper(names: readonly string[]): (text: string) => string {
  const pieces = [...new Set(names.flatMap((name) => piecesOf(name, names)))].sort(
    (a, b) => b.length - a.length,
  );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])${BEFORE}(?:${[...pieces.map(asPattern), CAPITALS, JOINED].join('|')})(?![\\p{L}\\p{M}\\p{N}])${AFTER}`,
    'gu',
  );
  return (text) => keepClauses(text).replace(pattern, WHOLE);
}

/** A fact in so many letters is a sentence, whose lines end where they are full. */
const LONGEST_TITLE = 80;

/** One word and a comma: a line of its own is poor, as it would be where what follows is kept whole. */
const WORD_ALONE = /(?:^|[,:;–] )[^,:;–\s]+[,:;](?: |$)/;

function keepClauses(text: string): string {
  return text.length <= LONGEST_TITLE && /[,:;–] /.test(text) && !WORD_ALONE.test(text)
    ? text.replace(CLAUSE, WHOLE)
    : text;
}

/** Tells, tag by tag of a document in order, whether the text that follows stands in a heading. */
export function headingWatch(): (tag: string) => boolean {
  let open: string | undefined;
  return (tag) => {
    if (open === undefined) open = HEADING.test(tag) ? OPENING.exec(tag)?.[1] : undefined;
    else if (CLOSING.exec(tag)?.[1] === open) open = undefined;
    return open !== undefined;
  };
}

/** The parts of a name of more than one word that a line should not end within. */
function piecesOf(name: string, names: readonly string[]): string[] {
  const [, kind, own] = KIND_AND_NAME.exec(name) ?? [];
  const [, before] = NAME_AND_KIND.exec(name) ?? [];
  const parts = kind && own ? [kind, own] : [before?.trim() ?? name];
  return parts.flatMap((part) => atItsPlace(part, names)).filter((piece) => /\s/.test(piece));
}

/** A name of two words or more that ends with another, of where it is: `Văn Thánh Miếu` and `Cao Lãnh`. */
function atItsPlace(name: string, names: readonly string[]): string[] {
  const place = names.find((other) => /\s/.test(other) && name.endsWith(` ${other}`));
  const rest = place && name.slice(0, -place.length - 1);
  return place && rest && /\s/.test(rest) ? [rest, place] : [name];
}

/** A term may begin a sentence. */
function asPattern(piece: string): string {
  const first = piece.charAt(0);
  return `[${first}${first.toLocaleUpperCase('vi')}]${literal(piece.slice(1))}`;
}
