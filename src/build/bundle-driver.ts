import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { writeSealedText } from './sealed-file.ts';

/** They load programs of their own from where they lie. */
const NATIVE = /^(node:|sharp$|satteri$)/;

/**
 * Puts `publish-site.ts` and all that it imports into one module: `file`, below a line that begins with `version`. What is
 * imported only when it is needed stays where it is.
 */
export async function bundleDriver(root: string, file: string, version: string): Promise<void> {
  const build = await rolldown({
    input: path.join(root, 'src/build/publish-site.ts'),
    platform: 'node',
    external: NATIVE,
    plugins: [leaveDynamicImports, keepPlaces(path.join(root, 'src'))],
    logLevel: 'warn',
  });
  const { output } = await build.generate({ format: 'esm', sourcemap: false });
  await build.close();
  writeSealedText(file, version, output[0].code);
}

const leaveDynamicImports: Plugin = {
  name: 'sen:leave-dynamic-imports',
  resolveId(id, importer, { kind }) {
    if (kind !== 'dynamic-import') return null;
    const isOurs = id.startsWith('.') && importer !== undefined;
    return { id: isOurs ? pathToFileURL(path.resolve(path.dirname(importer), id)).href : id, external: true };
  },
};

/** Modules of ours find files, threads and processes by where they lie themselves. */
const keepPlaces = (source: string): Plugin => ({
  name: 'sen:keep-places',
  transform(code, id) {
    if (!id.startsWith(source) || !code.includes('import.meta.')) return null;
    const places = { url: pathToFileURL(id).href, dirname: path.dirname(id), filename: id };
    return code.replace(/\bimport\.meta\.(url|dirname|filename)\b/g, (_, place: keyof typeof places) =>
      JSON.stringify(places[place]),
    );
  },
});
