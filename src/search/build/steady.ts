import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArray, readText, writeArray, writeText } from './cbor.ts';
import { readPagefindFile, writePagefindFile } from './pagefind-file.ts';

const digest = (content: Buffer, length: number): string =>
  createHash('sha256').update(content).digest('hex').slice(0, length);

const byBytes = (items: readonly Buffer[]): Buffer[] => [...items].sort(Buffer.compare);

/** As many hexadecimal digits as Pagefind uses in the names of its files. */
const FILTER_DIGITS = 7;
const META_DIGITS = 10;

/** Sorts the values of each filter. */
function steadyFilters(folder: string, lang: string): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const [filter, values] = readArray(readPagefindFile(file));
    if (!filter || !values) throw new Error(`${file}: not a filter`);
    const content = writeArray([filter, writeArray(byBytes(readArray(values)))]);
    const hash = `${lang}_${digest(content, FILTER_DIGITS)}`;
    rmSync(file);
    writePagefindFile(path.join(folder, `${hash}.pf_filter`), content);
    renamed.set(path.basename(name, '.pf_filter'), hash);
  }
  return renamed;
}

/** The names of the filters' files in the table of contents, and the order of filters and sort keys. */
function steadyMeta(meta: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  const [version, pages, chunks, filters, sorts, ...rest] = readArray(meta);
  if (!version || !pages || !chunks || !filters || !sorts)
    throw new Error('not a table of contents of Pagefind 1.5');
  const named = readArray(filters).map((filter) => {
    const [name, hash] = readArray(filter);
    const known = hash && renamed.get(readText(hash));
    if (!name || !known) throw new Error('the table of contents names an unknown filter');
    return writeArray([name, writeText(known)]);
  });
  const ordered = [writeArray(byBytes(named)), writeArray(byBytes(readArray(sorts)))];
  return writeArray([version, pages, chunks, ...ordered, ...rest]);
}

/** Pagefind's list of its indexes, as far as it is used here. */
interface Entry {
  readonly languages?: Readonly<Record<string, { hash: string }>>;
}

/**
 * Makes Pagefind's bundle the same each time: it writes filters, their values and sort keys in the order of a hash
 * table, which differs from run to run, and names files after their content.
 *
 * @param bundle Pagefind's bundle of one language; its filters, table of contents and list are rewritten.
 * @param lang The language.
 * @throws {Error} If the files are not as Pagefind 1.5 writes them.
 */
export function steadyBundle(bundle: string, lang: string): void {
  const filters = path.join(bundle, 'filter');
  const renamed = readdirSync(bundle).includes('filter')
    ? steadyFilters(filters, lang)
    : new Map<string, string>();
  const entryFile = path.join(bundle, 'pagefind-entry.json');
  const entry: Entry = JSON.parse(readFileSync(entryFile, 'utf8'));
  const index = entry.languages?.[lang];
  if (!index) throw new Error(`${entryFile}: no index of ${lang}`);
  const metaFile = path.join(bundle, `pagefind.${index.hash}.pf_meta`);
  const meta = steadyMeta(readPagefindFile(metaFile), renamed);
  index.hash = `${lang}_${digest(meta, META_DIGITS)}`;
  rmSync(metaFile);
  writePagefindFile(path.join(bundle, `pagefind.${index.hash}.pf_meta`), meta);
  writeFileSync(entryFile, JSON.stringify(entry));
}
