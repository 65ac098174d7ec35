/** What an inline code is, as far as a translator's tool should know. */
export type CodeLook = 'bold' | 'italic' | 'deleted' | 'link' | 'code' | 'break' | 'paragraph' | 'other';

/** A code that stands alone: inline code, a line break. `data` is its Markdown. */
export interface Standalone {
  id: string;
  look: CodeLook;
  data: string;
}

/** A code around other content: emphasis, a link. */
export interface Spanning {
  id: string;
  look: CodeLook;
  start: string;
  end: string;
  children: Inline[];
}

export type Code = Standalone | Spanning;
/** Text of one block as a translator sees it: plain words and codes. */
export type Inline = string | Code;

export const isSpanning = (code: Code): code is Spanning => 'children' in code;

/** Joins neighbouring texts, makes every white space a single space, drops it at the ends. */
export function tidy(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const part of content) {
    const last = joined.at(-1);
    if (typeof part !== 'string') {
      joined.push(isSpanning(part) ? { ...part, children: join(part.children) } : part);
    } else if (typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  const ends = joined.map((part, index) => {
    if (typeof part !== 'string') return part;
    const spaced = part.replace(/[ \t\r\n]+/g, ' ');
    const left = index === 0 ? spaced.trimStart() : spaced;
    return index === joined.length - 1 ? left.trimEnd() : left;
  });
  return ends.filter((part) => part !== '');
}

/** The same for what stands within a code, where spaces at the ends belong to the text. */
function join(children: readonly Inline[]): Inline[] {
  const [first, ...rest] = tidy(['\u0000', ...children, '\u0000']);
  const inner = [first, ...rest].map((part) =>
    typeof part === 'string' ? part.replaceAll('\u0000', '') : part,
  );
  return inner.filter((part): part is Inline => part !== undefined && part !== '');
}

/** Gives codes their ids, in order; a code that `known` has as well takes the known one's id, others begin with `prefix`. */
export function numberCodes(content: readonly Inline[], prefix = '', known: readonly Code[] = []): Inline[] {
  const free = [...known];
  let next = 0;
  const number = (part: Inline): Inline => {
    if (typeof part === 'string') return part;
    const index = free.findIndex((code) => codeKey(code) === codeKey(part));
    const [match] = index < 0 ? [] : free.splice(index, 1);
    if (!match) next += 1;
    const id = match?.id ?? `${prefix}${next}`;
    return isSpanning(part) ? { ...part, id, children: part.children.map(number) } : { ...part, id };
  };
  return content.map(number);
}

/** Every code in it, outer ones first. */
export function codesOf(content: readonly Inline[]): Code[] {
  return content.flatMap((part) =>
    typeof part === 'string' ? [] : isSpanning(part) ? [part, ...codesOf(part.children)] : [part],
  );
}

/** What a code does, whatever its id. */
export const codeKey = (code: Code): string =>
  isSpanning(code) ? `${code.start}\u0000${code.end}` : code.data;

export const plainText = (content: readonly Inline[]): string =>
  content
    .map((part) => (typeof part === 'string' ? part : isSpanning(part) ? plainText(part.children) : ' '))
    .join('');

/** Whether two contents say the same with the same codes; ids do not matter. */
export function sameContent(a: readonly Inline[], b: readonly Inline[]): boolean {
  return canonical(a) === canonical(b);
}

/** A text that is equal for equal contents. */
export function canonical(content: readonly Inline[]): string {
  const strip = (part: Inline): unknown =>
    typeof part === 'string' ? part : [codeKey(part), isSpanning(part) ? part.children.map(strip) : []];
  return JSON.stringify(tidy(content).map(strip));
}
