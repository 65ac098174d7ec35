import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { filesBelow, hash } from '../../build/hash.ts';

const CLIENT = path.resolve(import.meta.dirname, '../client');
const SVELTIA = path.dirname(new URL(import.meta.resolve('@sveltia/cms')).pathname);

/** Libraries of Sveltia for fields that no type of ours has: maps, code, SVG optimisation. */
const UNUSED = /^(@shikijs\/|svgo|leaflet|terra-draw)/;

/**
 * Addresses by which Sveltia would ask a CDN for its newest version or for parts of itself. In the copy that we
 * serve they point to our own server, where nothing answers: no request leaves the machine.
 */
const CDN = /https:\/\/unpkg\.com/g;

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
  const folder = path.join(cache, 'editor', 'app', hash([version, code]));
  if (fs.existsSync(path.join(folder, 'complete'))) return folder;
  fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  const build = await rolldown({
    input: { main: path.join(CLIENT, 'main.ts') },
    platform: 'browser',
    logLevel: 'warn',
    plugins: [
      {
        name: 'sen:sveltia',
        resolveId: (id) => (UNUSED.test(id) ? '\0unused' : undefined),
        load: (id) => (id === '\0unused' ? 'export default undefined;' : undefined),
        transform: (source, id) =>
          id.startsWith(SVELTIA) && CDN.test(source)
            ? { code: source.replace(CDN, '/edit/none') }
            : undefined,
      },
    ],
  });
  await build.write({ dir: folder, format: 'esm', minify: true, sourcemap: false });
  await build.close();
  for (const style of ['editor.css', 'preview-pane.css'])
    fs.copyFileSync(path.join(CLIENT, style), path.join(folder, style));
  // The fonts and icons that the bundle asks for beside itself.
  fs.cpSync(path.join(SVELTIA, 'assets'), path.join(folder, 'assets'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'complete'), '');
  return folder;
}
