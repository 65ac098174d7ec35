import path from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Bundles the browser client to one ES module.
 *
 * @param out The search folder; `client.js` is written there and imports `./pagefind/pagefind.js` from it.
 * @param languages The languages that have an index, written into the client.
 * @throws {Error} If the client does not compile.
 */
export async function bundleClient(out: string, languages: readonly string[]): Promise<void> {
  const build = await rolldown({
    input: path.resolve(import.meta.dirname, '../client/index.ts'),
    platform: 'browser',
    transform: { define: { SEARCH_LANGUAGES: JSON.stringify(languages) }, target: 'es2022' },
    logLevel: 'warn',
  });
  await build.write({ file: path.join(out, 'client.js'), format: 'esm', minify: true, sourcemap: false });
  await build.close();
}
