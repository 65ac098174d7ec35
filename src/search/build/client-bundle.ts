import path from 'node:path';
import { rolldown } from 'rolldown';

/** Language → what the site is called there. */
export type SearchLanguages = Readonly<Record<string, readonly string[]>>;

/**
 * Bundles the browser client to one ES module, which imports `./pagefind/pagefind.js` from the folder that it lies in.
 *
 * @param languages The languages that have an index, each with what the site is called there; written into the client.
 * @throws {Error} If the client does not compile.
 */
export async function bundleClient(languages: SearchLanguages): Promise<string> {
  const build = await rolldown({
    input: path.resolve(import.meta.dirname, '../client/index.ts'),
    platform: 'browser',
    transform: { define: { SEARCH_LANGUAGES: JSON.stringify(languages) }, target: 'es2022' },
    logLevel: 'warn',
  });
  const { output } = await build.generate({ format: 'esm', minify: true, sourcemap: false });
  await build.close();
  return output[0].code;
}
