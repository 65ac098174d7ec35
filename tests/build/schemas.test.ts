import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { filesBelow } from '../../src/build/hash.ts';
import { xmlProblem } from '../xml.ts';
import { dongThap, lamDong } from './sites.ts';

const SITES = [dongThap, lamDong];
const SITEMAP_PACKAGE = path.dirname(createRequire(import.meta.url).resolve('sitemap/package.json'));

/** Files of both sites whose name fits, with their text. */
const documents = (name: RegExp) =>
  SITES.flatMap((site) =>
    filesBelow(site.folder)
      .filter((file) => name.test(file))
      // Its argument line is a command line: a name without folders cannot be taken for an option.
      .map((file) => ({
        fileName: `${new URL(site.origin).host}-${file.replaceAll('/', '-')}`,
        contents: site.read(file),
      })),
  );

describe('by xmllint', () => {
  test('every Atom document is valid by the grammar of RFC 4287', async () => {
    const xml = documents(/(^|\/)atom(-archive-\d+)?\.xml$/);
    const schema = fs.readFileSync(path.resolve(import.meta.dirname, '../schemas/atom/atom.rng'), 'utf8');
    expect(xml.length).toBeGreaterThan(SITES.length);
    const { errors } = await validateXML({ xml, schema, extension: 'relaxng' });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });

  test('the grammar knows a wrong document from a right one', async () => {
    const [xml] = documents(/vi-atom\.xml$|vi\/atom\.xml$/);
    const schema = fs.readFileSync(path.resolve(import.meta.dirname, '../schemas/atom/atom.rng'), 'utf8');
    const contents = xml?.contents.replace(/<updated>[^<]*<\/updated>/, '<updated>hôm nay</updated>') ?? '';
    const { valid } = await validateXML({
      xml: { fileName: 'wrong.xml', contents },
      schema,
      extension: 'relaxng',
    });
    expect(valid).toBe(false);
  });

  test('every sitemap is valid by the schema of sitemaps.org', async () => {
    const xml = documents(/(^|\/)sitemap-(?!index)[^/]*\.xml$|sitemap-post\/[^/]+\.xml$/);
    expect(xml.length).toBeGreaterThan(SITES.length);
    // What other namespaces add (alternates, images, news) has schemas that are not at hand.
    const schema = fs
      .readFileSync(path.join(SITEMAP_PACKAGE, 'schema/sitemap.xsd'), 'utf8')
      .replaceAll('processContents="strict"', 'processContents="lax"');
    const { errors } = await validateXML({ xml, schema });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });
});

test('every XML document is well-formed, its namespaces bound', () => {
  const wrong = documents(/\.(xml|opml)$/).flatMap(({ fileName, contents }) => {
    const problem = xmlProblem(contents);
    return problem ? [`${fileName}:${problem}`] : [];
  });
  expect(wrong).toEqual([]);
});
