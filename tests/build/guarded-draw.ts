import { shownImages } from '../../src/build/assets-step.ts';
import { compileCode } from '../../src/build/code-bundle.ts';
import { codeKeys } from '../../src/build/code-keys.ts';
import { makePictures, picturesFolder } from '../../src/build/pictures.ts';
import { approvedFolder, readSettings } from '../../src/build/settings.ts';
import { cutTypefaces, typefacesFolder } from '../../src/build/typefaces.ts';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { AnswerMemory, recordQueries } from '../../src/catalogue/recorder.ts';
import { routesOf } from '../../src/catalogue/routes.ts';
import { checkProvince } from '../../src/check/check-province.ts';
import { guardMachine } from './guard.ts';

/** Draws every document of a province while the machine is watched, and prints what was read of it as JSON. */
const settings = readSettings();
const { content, now, cache } = settings;
const { province } = await checkProvince(content, now, {}, { keep: approvedFolder(cache) });
if (!province) throw new Error(`${content} cannot be read`);
const sizes = await makePictures(content, shownImages(province), picturesFolder(cache));
const typefaces = await cutTypefaces(province, typefacesFolder(cache));
const catalogue = buildCatalogue(province, { now, drafts: false });

const guard = guardMachine();
const code = await compileCode(settings, codeKeys(settings.root));
const memory = new AnswerMemory({ catalogue, sizes, typefaces });
const paths = [...new Set([...routesOf(catalogue).map(({ path }) => path), ...code.staticPaths])];
/** `self-test` reads the clock on purpose: a guard that sees nothing would prove nothing. */
const careless = process.argv.includes('self-test');
guard.watch();
for (const path of paths) {
  await (await code.render(path, { q: recordQueries(memory).q })).text();
  if (careless) new Date();
}
const reads = guard.end();
console.log(JSON.stringify({ documents: paths.length, reads }));
