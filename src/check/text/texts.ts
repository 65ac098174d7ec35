import { INBOUND_FOLDER } from '../../content/read-inbound.ts';
import { LANGUAGE_FILE } from '../../content/read-languages.ts';
import type { SourceText } from '../../content/source-text.ts';
import type { YamlString } from '../../content/yaml-text.ts';
import { blankMdx, blankPlain } from './blank.ts';
import type { Text, TextKind } from './text.ts';

/** Fields that hold a code, a file or an address: nobody reads them as words. */
const CODES = new Set([
  ...[
    'file',
    'url',
    'href',
    'email',
    'phone',
    'id',
    'link',
    'image',
    'origin',
    'key',
    'to',
    'entry',
    'picture',
  ],
  ...['front', 'focus', 'place', 'unit', 'cover', 'related', 'topics', 'kind', 'colours', 'ornaments'],
  ...['traceability', 'endpoints', 'hub', 'seen', 'exportMarkets', 'number', 'responsible', 'officer'],
]);
const CITATIONS = new Set(['sources', 'documents', 'decision', 'rating']);
/** A date, a number, a code: no word in it. */
const WORDLESS = /^[\d\s.:+TZ%/-]*$|^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/**
 * Every run of words in the files that were read, with its language: that of the key it stands under
 * (`title: { vi: …, en: … }`), else that of its file, else the source language.
 */
export function textsOf(sources: readonly SourceText[], languages: readonly string[]): Text[] {
  return sources.flatMap((source) => {
    if (isUndecided(source)) return [];
    const own = languageOfFile(source.file) ?? languages[0] ?? '';
    const texts = source.strings.flatMap((string) => fromYaml(source.file, string, own, languages) ?? []);
    const { body, bodyOffset } = source;
    if (!body.trim()) return texts;
    const written = body.normalize('NFC');
    texts.push({
      file: source.file,
      field: 'body',
      kind: 'prose',
      lang: own,
      raw: body,
      written,
      words: blankMdx(written),
      line: bodyOffset + 1,
    });
    return texts;
  });
}

/** `index.lo.mdx` and `languages/lo.json` are Lao. */
const languageOfFile = (file: string): string | undefined =>
  (/\.([a-z]{2,3})\.mdx$/.exec(file) ?? LANGUAGE_FILE.exec(file))?.[1];

/** A newsroom's item that nobody sees yet, or ever. */
function isUndecided({ file, strings }: SourceText): boolean {
  if (!file.startsWith(`${INBOUND_FOLDER}/`)) return false;
  return !strings.some(({ path, value }) => path[0] === 'status' && value === 'approved');
}

function fromYaml(
  file: string,
  { path, value, line }: YamlString,
  own: string,
  languages: readonly string[],
): Text | undefined {
  if (WORDLESS.test(value) || path.some((key) => CODES.has(key))) return undefined;
  const key = path.findLast((name) => languages.includes(name));
  const written = value.normalize('NFC');
  return {
    file,
    field: path.join('.'),
    kind: kindOf(file, path),
    lang: key ?? own,
    raw: value,
    written,
    words: blankPlain(written),
    line,
  };
}

function kindOf(file: string, path: readonly string[]): TextKind {
  if (file === 'glossary.yml') return 'names';
  if (file.startsWith(`${INBOUND_FOLDER}/`)) return 'press';
  return path.some((key) => CITATIONS.has(key)) ? 'citation' : 'prose';
}
