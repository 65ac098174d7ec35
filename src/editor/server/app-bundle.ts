import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { filesBelow, hash } from '../../build/hash.ts';

const CLIENT = path.resolve(import.meta.dirname, '../client');
const SVELTIA = path.dirname(new URL(import.meta.resolve('@sveltia/cms')).pathname);

/** Libraries of Sveltia for fields that no type of ours has: maps, code, SVG optimisation. */
const UNUSED = /^(@shikijs\/|svgo|leaflet|terra-draw)/;

/** Address from which Sveltia would take a font; the same font is among its assets. */
const CDN_FONT =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;

/** Address by which it would ask for its newest version, or for parts of itself: nothing answers at the new one. */
const CDN = /https:\/\/unpkg\.com/g;

/**
 * Sveltia asks for the mistakes of every language, but keeps none for a language that a new entry does not have:
 * it throws, and the form stops telling (0.221.1; harmless where upstream has mended it).
 */
const VALIDITIES = /Object\.values\((\w+\(\w+\)\[\w+(?:\(\))?\])\)(?=\.some\((?:\(\{valid|\w+=>\w+\.valid))/g;

/** Fonts of the site for what Sveltia's own has no letters for: Vietnamese and Khmer. */
const FONTS = [
  ...['latin', 'vietnamese'].flatMap((script) =>
    [400, 600].map((weight) => `be-vietnam-pro-${script}-${weight}`),
  ),
  ...[400, 600].map((weight) => `kantumruy-pro-khmer-${weight}`),
];

/** Bundles Sveltia and our fields for the browser, unless it was done before; gives the folder to serve. */
export async function bundleApp(cache: string): Promise<string> {
  const { version } = JSON.parse(fs.readFileSync(path.join(SVELTIA, '../package.json'), 'utf8')) as {
    version: string;
  };
  const code = ['client', 'text', '.'].flatMap((folder) => {
    const root = path.resolve(CLIENT, '..', folder);
    return (folder === '.' ? ['words.ts'] : filesBelow(root)).map((file) => [
      file,
      fs.readFileSync(path.join(root, file), 'utf8'),
    ]);
  });
  const folder = path.join(
    cache,
    'editor',
    'app',
    hash([version, code, fs.readFileSync(import.meta.filename, 'utf8')]),
  );
  if (fs.existsSync(path.join(folder, 'complete'))) return folder;
  fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  const build = await rolldown({
    input: { main: path.join(CLIENT, 'main.ts'), host: path.join(CLIENT, 'host.ts') },
    platform: 'browser',
    logLevel: 'warn',
    plugins: [
      {
        name: 'sen:sveltia',
        resolveId: (id) => (UNUSED.test(id) ? '\0unused' : undefined),
        load: (id) => (id === '\0unused' ? 'export default undefined;' : undefined),
        transform: (source, id) =>
          id.startsWith(SVELTIA)
            ? { code: withoutCdn(source).replace(VALIDITIES, 'Object.values($1??{})') }
            : undefined,
      },
    ],
  });
  await build.write({ dir: folder, format: 'esm', minify: true, sourcemap: false });
  await build.close();
  for (const style of ['fonts.css', 'editor.css', 'preview-pane.css'])
    fs.copyFileSync(path.join(CLIENT, style), path.join(folder, style));
  // The fonts and icons that the bundle asks for beside itself.
  fs.cpSync(path.join(SVELTIA, 'assets'), path.join(folder, 'assets'), { recursive: true });
  for (const font of FONTS) copyFont(font, path.join(folder, 'fonts'));
  fs.writeFileSync(path.join(folder, 'complete'), '');
  return folder;
}

/** Sveltia's code with every address of a CDN pointing to our own server, so that no request leaves the machine. */
function withoutCdn(source: string): string {
  const assets = fs.readdirSync(path.join(SVELTIA, 'assets'));
  return source
    .replace(CDN_FONT, (address, family: string, file: string) => {
      const asset = assets.find((name) => name.startsWith(`${family}-${file}-`) && name.endsWith('.woff2'));
      if (!asset) throw new Error(`Sveltia asks for ${address}, which is not among its assets`);
      return `app/assets/${asset}`;
    })
    .replace(CDN, 'app/none');
}

function copyFont(name: string, folder: string): void {
  const family = name.startsWith('be-vietnam') ? 'be-vietnam-pro' : 'kantumruy-pro';
  const root = path.dirname(new URL(import.meta.resolve(`@fontsource/${family}/package.json`)).pathname);
  fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(path.join(root, 'files', `${name}-normal.woff2`), path.join(folder, `${name}.woff2`));
}
