import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shownImages } from '../../src/build/assets-step.ts';
import { type CodeBundle, compileCode } from '../../src/build/code-bundle.ts';
import { codeKeys } from '../../src/build/code-keys.ts';
import { drawPages, fileOf } from '../../src/build/draw.ts';
import type { Drawable } from '../../src/build/drawing-thread.ts';
import { DrawingThreads } from '../../src/build/drawing-threads.ts';
import { makePictures, picturesFolder } from '../../src/build/pictures.ts';
import { approvedFolder, readSettings } from '../../src/build/settings.ts';
import { Stage } from '../../src/build/stage.ts';
import { cutTypefaces, typefacesFolder } from '../../src/build/typefaces.ts';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { AnswerMemory } from '../../src/catalogue/recorder.ts';
import { routesOf } from '../../src/catalogue/routes.ts';
import { checkProvince } from '../../src/check/check-province.ts';
import { broughtLanguages } from '../../src/i18n/languages.ts';
import { SITES } from '../built-sites.ts';
import { temporaryFolder } from './province-copy.ts';

const { content, now, out } = SITES.dakNong;
const settings = readSettings({ SEN_CONTENT: content, SEN_NOW: now });
const home = temporaryFolder();
let code: CodeBundle;
let drawable: Drawable;

beforeAll(async () => {
  const { province } = await checkProvince(content, now, {}, { keep: approvedFolder(settings.cache) });
  if (!province) throw new Error(`${content} cannot be read`);
  const keys = codeKeys(settings.root);
  code = await compileCode(settings, keys);
  drawable = {
    province,
    now,
    sizes: await makePictures(content, shownImages(province), picturesFolder(settings.cache)),
    typefaces: await cutTypefaces(province, typefacesFolder(settings.cache)),
    languages: broughtLanguages(),
    bundle: code.folder,
    keys,
    time: '',
  };
});
afterAll(() => fs.rmSync(home, { recursive: true }));

/** Draws with threads, however little there is to draw. */
function draw(paths: readonly string[]) {
  const { province, sizes, typefaces } = drawable;
  const source = { catalogue: buildCatalogue(province, { now, drafts: false }), sizes, typefaces };
  const stage = new Stage(path.join(home, 'site'), {});
  const threads = new DrawingThreads(drawable, 1);
  const memory = new AnswerMemory(source);
  const among = { old: {}, stage, onDrawn: () => undefined, onPages: () => undefined, threads };
  return { source, memory, stage, done: drawPages(paths, code, memory, among) };
}

const allPaths = () =>
  routesOf(buildCatalogue(drawable.province, { now, drafts: false })).map((route) => route.path);

test('documents are the same whichever thread drew them', async () => {
  const paths = [...new Set(allPaths())];
  const { stage, done } = draw(paths);
  await done;
  const differing = paths
    .map(fileOf)
    .filter(
      (file) => !fs.readFileSync(path.join(stage.folder, file)).equals(fs.readFileSync(path.join(out, file))),
    );
  expect(differing).toEqual([]);
});

test('what other threads were answered is remembered with the rest', async () => {
  const { memory, done } = draw(allPaths());
  const { questions } = await done;
  const asked = new Set(Object.values(questions).flat());
  expect(Object.keys(memory.keep().answers).sort()).toEqual([...asked].sort());
});

test('a document that cannot be drawn ends it for all', async () => {
  const wrong = Array.from({ length: 60 }, (_, at) => `/nowhere-${at}.txt`);
  await expect(draw(wrong).done).rejects.toThrow('answers with 404');
});
