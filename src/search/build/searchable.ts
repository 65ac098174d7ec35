/** The attribute that makes a page searchable. */
export const BODY = 'data-pagefind-body';

/** Comments and elements whose content is no text, so that what looks like a tag in them is none; a closing or opening tag. */
const edgesOf = (name: string): RegExp =>
  new RegExp(
    `<!--[\\s\\S]*?-->|<(script|style|svg|noscript|template)\\b[\\s\\S]*?</\\1\\s*>|<(/?)${name}\\b`,
    'gi',
  );

/** Outside the searchable part, what Pagefind or a result would still take: facts, further parts, a title. */
const TAKEN_ANYWHERE = /data-pagefind|<h1\b/i;
/** The first picture behind the title stands for a page, wherever it is. */
const PICTURE = /<img\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const HEADING = /<h1\b/i;
/** Attributes of the searchable element that say how it is searched and found. */
const FOR_SEARCH = /\s(?:id|data-pagefind-[\w-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?(?=[\s/>])/gi;

/** The searchable element of a page: its name, its first tag, and what is in it. */
interface Part {
  readonly name: string;
  readonly tag: string;
  readonly content: string;
  readonly before: string;
  readonly after: string;
}

function partOf(html: string): Part | undefined {
  const mark = html.indexOf(BODY);
  const start = html.lastIndexOf('<', mark);
  const [tag, name] = html.slice(start).match(/^<([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/i) ?? [];
  if (mark < 0 || !tag || !name) return undefined;
  let depth = 0;
  for (const { index, 2: closing } of html.slice(start).matchAll(edgesOf(name))) {
    if (closing === undefined) continue;
    depth += closing ? -1 : 1;
    if (depth > 0) continue;
    const end = start + index;
    const content = html.slice(start + tag.length, end);
    return { name, tag, content, before: html.slice(0, start), after: html.slice(end) };
  }
  return undefined;
}

/**
 * Cuts a page to what search depends on: two pages of which it is the same have the same index. A layout's frame, its
 * footer say, may change on every page and leave it as it was.
 *
 * @param html The page.
 * @returns Its searchable part; all of the page where something outside may be found as well.
 */
export function searchableOf(html: string): string {
  const part = partOf(html);
  if (!part || TAKEN_ANYWHERE.test(part.before + part.after) || !HEADING.test(part.content)) return html;
  const { name, tag, content, after } = part;
  const rest = content + (after.match(PICTURE)?.join('') ?? '');
  // A fact's value may be read from any attribute.
  if (tag.includes('[')) return tag + rest;
  return `<${name}${tag.match(FOR_SEARCH)?.join('') ?? ''}>${rest}`;
}

/**
 * Cuts a page to what search depends on, as a page of its own: preparing and indexing it gives what the whole page would,
 * of half as many bytes.
 *
 * @param html The page.
 * @returns A document; the page itself where something outside its searchable part may be found as well.
 */
export function searchablePage(html: string): string {
  const searchable = searchableOf(html);
  if (searchable === html) return html;
  const name = /^<([a-z][\w-]*)/i.exec(searchable)?.[1] ?? '';
  return `<html><body>${searchable}</${name}></body></html>`;
}
