import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Basis } from '../catalogue/basis.ts';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { AnswerMemory, type KeptAnswers, type Recorded } from '../catalogue/recorder.ts';
import type { RasterSizes } from '../catalogue/view-pictures.ts';
import type { Province } from '../content/model.ts';
import type { Problem } from '../content/problem.ts';
import type { BroughtLanguages } from '../i18n/language-file.ts';
import { bringLanguages } from '../i18n/translate.ts';
import type { FontFace } from '../styles/typefaces.ts';
import { openBundle } from './code-bundle.ts';
import type { CodeKeys } from './code-keys.ts';
import { drawDocument } from './draw-document.ts';
import { hash } from './hash.ts';
import { type PackedProvince, unpackProvince } from './packed-province.ts';

/** All that a thread draws from: plain data, which travels to it once. */
export interface Drawable {
  province: Province;
  now: string;
  sizes: RasterSizes;
  typefaces: Record<string, FontFace[]>;
  languages: BroughtLanguages;
  /** Where the code bundle is kept, and its keys. */
  bundle: string;
  keys: CodeKeys;
  /** Changes whenever the passing of time alone may change an answer. */
  time: string;
  answers?: KeptAnswers | undefined;
}

/** The same on its way there. */
export type PackedDrawable = Omit<Drawable, 'province'> & { province: PackedProvince };

/** A document to be drawn, and the file that it goes to. */
export interface Wish {
  path: string;
  to: string;
}

/** A document that was drawn and written. */
export interface Written {
  path: string;
  asked: Recorded;
  /** Of its content. */
  hash: string;
  problems: Problem[];
}

/** What the thread that draws tells the one that asked. */
export interface Told {
  written: Written[];
  /** What it was answered since it last told. */
  answers: KeptAnswers['answers'];
}

const { province, now, sizes, typefaces, languages, bundle, keys, time, answers } =
  workerData as PackedDrawable;
bringLanguages(languages);
const code = await openBundle(bundle, keys);
const source = {
  catalogue: buildCatalogue(unpackProvince(province), { now, drafts: false }),
  sizes,
  typefaces,
};
const memory = new AnswerMemory(source, new Basis(source, code.plainKey, time), answers);

// An error ends the thread and reaches the parent as its `error` event.
parentPort?.on('message', async (wishes: readonly Wish[]) => {
  const written: Written[] = [];
  for (const { path, to } of wishes) {
    const { bytes, ...told } = await drawDocument(path, code, memory);
    fs.writeFileSync(to, bytes);
    written.push({ path, hash: hash(bytes), ...told });
  }
  parentPort?.postMessage({ written, answers: memory.takeNew() } satisfies Told);
});
