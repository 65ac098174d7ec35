import type { SiteObject } from './objects.ts';
import { inParallel, slices } from './parallel.ts';
import { planUpload, type UploadPlan } from './plan.ts';
import { emptyRecord, parseRecord, RECORD, recordObject, type UploadRecord } from './record.ts';
import { bodyOf, type Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { interrupted, refusedFiles, refusedRequest } from './upload-refusals.ts';

export interface UploadOptions {
  /** Objects sent at the same time. */
  concurrency: number;
  graceHours: number;
  /** ISO 8601, UTC. */
  now: string;
  /** Sends everything, whatever the record says. */
  all: boolean;
  /** Plans, and sends nothing. */
  dryRun: boolean;
  /** Told of each object that was sent or taken away. */
  done: (file: string) => void;
  /** Told once what the CDN holds no longer right; `undefined` where there is none. */
  purge: ((files: readonly string[]) => Promise<void>) | undefined;
  /** Stops the upload after the objects that are under way. */
  signal: AbortSignal;
}

/** After so many objects it is written down what is in the bucket: no more are sent twice after an interruption. */
const SLICE = 200;

/**
 * Brings a bucket to where the site is: sends what changed, in an order in which no reader meets a half site, and takes
 * away what is gone. Gives what was planned. Throws `DeployRefusal` when the bucket does not take something or the
 * upload is stopped; what is there is written down then, and the next run goes on from it.
 */
export async function uploadSite(
  objects: ReadonlyMap<string, SiteObject>,
  store: Store,
  options: UploadOptions,
): Promise<UploadPlan> {
  try {
    const record = await readRecord(store, options.all);
    const marks = new Map([...objects].map(([file, { mark }]) => [file, mark]));
    const plan = planUpload(marks, record, options.now, options.graceHours);
    if (!options.dryRun) await carryOut(plan, record, objects, store, options);
    return plan;
  } catch (error) {
    throw error instanceof StoreError ? refusedRequest(error) : error;
  }
}

/** With `all`, everything that ever was there is of unknown content. */
async function readRecord(store: Store, all: boolean): Promise<UploadRecord> {
  const text = await store.get(RECORD);
  if (text === undefined) return emptyRecord();
  if (!all) return parseRecord(text);
  try {
    const record = parseRecord(text);
    return {
      ...record,
      objects: Object.fromEntries(Object.keys(record.objects).map((file) => [file, ''])),
    };
  } catch {
    return emptyRecord();
  }
}

async function carryOut(
  { waves, remove, leaving, purge }: UploadPlan,
  before: UploadRecord,
  objects: ReadonlyMap<string, SiteObject>,
  store: Store,
  options: UploadOptions,
): Promise<void> {
  const record: UploadRecord = { objects: { ...before.objects }, leaving, purge };
  const save = () => store.put(RECORD, recordObject(record));
  try {
    for (const slice of [...waves, remove].flatMap((wave) => slices(wave, SLICE))) {
      // While it is under way nobody knows which of the two is there.
      for (const file of slice) record.objects[file] = '';
      await save();
      await sendSlice(slice, record, objects, store, options);
    }
  } catch (error) {
    // The slice is marked already: without this, its objects are sent once more.
    await save().catch(() => undefined);
    throw error;
  }
  if (purge.length > 0) {
    await save();
    await options.purge?.(purge);
    record.purge = [];
  }
  await save();
}

/** Sends or takes away; enters what is there afterwards. */
async function sendSlice(
  slice: readonly string[],
  record: UploadRecord,
  objects: ReadonlyMap<string, SiteObject>,
  store: Store,
  { concurrency, done, signal }: UploadOptions,
): Promise<void> {
  const refused: StoreError[] = [];
  await inParallel(slice, concurrency, async (file) => {
    if (signal.aborted) throw interrupted();
    const object = objects.get(file);
    try {
      if (object) await store.put(file, { ...object, body: await bodyOf(object.file) });
      else await store.remove(file);
    } catch (error) {
      // One file that is refused does not hide the next; what fails for all is asked once.
      if (!(error instanceof StoreError) || error.isAboutAll) throw error;
      refused.push(error);
      return;
    }
    if (object) record.objects[file] = object.mark;
    else delete record.objects[file];
    done(file);
  });
  if (refused.length > 0) throw refusedFiles(refused);
}
