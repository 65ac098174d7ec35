/** The style sheet that a browser shows a feed with. */
export const STYLESHEET = '/feed.css';

/** Words of the style sheet in one language. */
export interface FeedWords {
  lang: string;
  /** What this is and what to do with it. */
  intro: string;
  /** What an archive is. */
  archive: string;
}

/**
 * How a feed looks when a person opens it: the province's inks from /theme.css, title, standfirst and date of each item.
 * XML has no words for the page around it, so those are generated in the feed's language (`xml:lang`). `fonts` are the
 * addresses of the font faces.
 */
export function feedCss(words: readonly FeedWords[], fonts: readonly string[]): string {
  const said = words.map(
    ({ lang, intro, archive }) =>
      `:root:lang(${lang}) { --intro: ${cssString(intro)}; --archive: ${cssString(archive)}; }`,
  );
  return [
    ...[...fonts, '/theme.css'].map((sheet) => `@import url("${sheet}");`),
    NAMESPACES,
    ...said,
    LOOK,
  ].join('\n');
}

/** A CSS string; only `"`, `\\` and line ends mean anything inside it. */
const cssString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s*\n\s*/g, ' ')}"`;

const NAMESPACES = `@namespace atom "http://www.w3.org/2005/Atom";
@namespace dc "http://purl.org/dc/elements/1.1/";
@namespace fh "http://purl.org/syndication/history/1.0";`;

/** `|title` is RSS's own title, which has no namespace; `dc|title` is another element. */
const LOOK = `:root {
  color-scheme: light dark;
  display: block;
  box-sizing: border-box;
  min-height: 100vh;
  padding: clamp(1.25rem, 4vw, 4rem) clamp(1.125rem, 5vw, 6rem);
  background: var(--page);
  color: var(--text);
  font: 400 1.0625rem / 1.62 "Be Vietnam Pro", "Kantumruy Pro", "Noto Sans Lao", system-ui, sans-serif;
  overflow-wrap: anywhere;
}
:root:is(:lang(km), :lang(lo)) { line-height: 1.95; }
:root, :root > * { max-width: none; }
:root > *, |channel > *, |item > *, atom|entry > * { display: none; }
:root > |channel { display: block; }
:root > |channel, :root > atom|title, :root > atom|subtitle, :root > atom|entry, :root > fh|archive, :root::before {
  box-sizing: border-box;
  max-width: 46rem;
  margin-inline: auto;
}
:root::before {
  content: var(--intro);
  display: block;
  margin-bottom: 2rem;
  padding: 0.9rem 1.2rem;
  border-inline-start: 6px solid var(--bank-hot);
  background: var(--raised);
  font-size: 0.95rem;
}
fh|archive { display: block; margin-bottom: 1.5rem; color: var(--quiet); }
fh|archive::before { content: var(--archive); }
|channel > |title, :root > atom|title {
  display: block;
  color: var(--title);
  font-family: "Phudu", "Koulen", "Noto Sans Lao Sign", "Be Vietnam Pro", sans-serif;
  font-size: clamp(2.2rem, 1.4rem + 3vw, 3.8rem);
  font-weight: 800;
  line-height: 1.15;
}
:root:is(:lang(km), :lang(lo)) > |channel > |title, :root:is(:lang(km), :lang(lo)) > atom|title { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.8rem); font-weight: 400; line-height: 1.5; }
/* Words stay whole: only an address may be cut anywhere. */
:root:is(:lang(km), :lang(lo)) { overflow-wrap: break-word; word-break: normal; }
|item > |link, atom|entry > atom|id { overflow-wrap: anywhere; }
|channel > |description { display: block; margin-block: 0.6rem 1.4rem; color: var(--quiet); }
|channel > |item, :root > atom|entry {
  display: flex;
  flex-direction: column;
  padding-block: 1.1rem;
  border-top: 1px solid color-mix(in srgb, var(--text) 24%, transparent);
}
:root > atom|title { margin-bottom: 1.4rem; }
|item > |title, atom|entry > atom|title { display: block; font-weight: 600; font-size: 1.2rem; line-height: 1.4; }
:root:is(:lang(km), :lang(lo)) :is(|item > |title, atom|entry > atom|title) { line-height: 1.8; }
|item > dc|description, atom|entry > atom|summary { display: block; order: 1; margin-top: 0.3rem; max-width: 62ch; }
|item > |pubDate, atom|entry > atom|published { display: block; order: 2; margin-top: 0.3rem; color: var(--quiet); font-size: 0.875rem; }
|item > |link, atom|entry > atom|id { display: block; order: 3; color: var(--link); font-size: 0.875rem; user-select: all; }
atom|entry > atom|title { order: 0; }
`;
