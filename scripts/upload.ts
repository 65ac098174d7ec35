import path from 'node:path';
import { parseArgs } from 'node:util';
import { hash } from '../src/build/hash.ts';
import { lockOutput } from '../src/build/lock.ts';
import { BuildRefusal } from '../src/build/refusal.ts';
import { readSettings } from '../src/build/settings.ts';
import type { Bilingual } from '../src/content/problem.ts';
import { readSite } from '../src/content/read-site.ts';
import { type Encoding, siteObjects } from '../src/deploy/bucket/objects.ts';
import type { UploadPlan } from '../src/deploy/bucket/plan.ts';
import { addressOf, purge } from '../src/deploy/bucket/purge.ts';
import { readBucketSettings } from '../src/deploy/bucket/settings.ts';
import { Store } from '../src/deploy/bucket/store.ts';
import { uploadSite } from '../src/deploy/bucket/upload-site.ts';
import { DEFAULT_GRACE_HOURS } from '../src/deploy/grace.ts';
import { numberOf } from '../src/deploy/number-of.ts';
import { DeployRefusal } from '../src/deploy/refusal.ts';
import { readWholeSite } from '../src/deploy/whole-site.ts';

const ENCODINGS: readonly string[] = ['none', 'gzip', 'br'] satisfies Encoding[];
const CONCURRENCY = 8;
const FIRST_WAIT = 500;
const SHOWN = 200;

const HELP = `npm run upload -- s3://<bucket>[/<prefix>] [options]: brings an S3-compatible bucket to the last build (SEN_OUT)

Sends only what changed: pictures and scripts first, then new pages, changed pages, feeds and sitemaps; takes away what
is gone, pictures and scripts after a while. What is there is written down in the bucket (.sen-upload.json), so that an
upload that was interrupted goes on where it stopped.

  --dry-run             says what would be sent and taken away
  --all                 sends everything, whatever was written down
  --encoding <kind>     none (the CDN compresses), gzip or br (texts are sent compressed, for a bucket without a CDN)
  --concurrency <n>     objects at the same time (${CONCURRENCY})
  --grace-hours <hours> how long pictures, scripts and search files of a former site stay (${DEFAULT_GRACE_HOURS})
  --purge <command>     run when all is sent, with the addresses that changed on its input, one a line (SEN_PURGE)
  --json                what was done, for programs

  AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN   the keys
  AWS_ENDPOINT_URL   the service, where it is not Amazon's: https://s3.example.vn
  AWS_REGION         its region (us-east-1)

Exit codes: 0 done, 1 refused or interrupted (run again: it goes on), 2 anything else.`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  encoding: { type: 'string', default: 'none' },
  concurrency: { type: 'string', default: String(CONCURRENCY) },
  'grace-hours': { type: 'string', default: String(DEFAULT_GRACE_HOURS) },
  purge: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [address = ''] = positionals;
  if (values.help) return console.log(HELP);
  if (positionals.length !== 1 || !ENCODINGS.includes(values.encoding)) throw new Error(HELP);
  const settings = readSettings();
  const bucket = readBucketSettings(address, process.env);
  const signal = stopOnInterrupt();
  const store = new Store(bucket, { firstWait: FIRST_WAIT, signal });
  const command = values.purge ?? process.env.SEN_PURGE;
  const origin = () => settings.origin ?? readSite(settings.content).origin;
  const { endpoint, bucket: name, prefix } = bucket;
  const lock = path.join(settings.cache, `upload-${hash([endpoint, name, prefix])}`);
  const unlockBucket = lockOutput(lock, uploadIsAtWork);
  const unlockSite = lockOutput(settings.out);
  try {
    const objects = siteObjects(readWholeSite(settings), values.encoding as Encoding);
    let count = 0;
    const plan = await uploadSite(objects, store, {
      concurrency: numberOf('concurrency', values.concurrency, 1),
      graceHours: numberOf('grace-hours', values['grace-hours'], 0),
      now: new Date().toISOString(),
      all: values.all,
      dryRun: values['dry-run'],
      done: () => {
        if (++count % SHOWN === 0) console.error(`${count} …`);
      },
      purge: command
        ? (files) =>
            purge(
              command,
              files.map((file) => addressOf(origin(), file)),
            )
        : undefined,
      signal,
    });
    report(plan, objects.size, values['dry-run'], values.json);
  } finally {
    unlockSite();
    unlockBucket();
  }
}

/** Ctrl-C once: what is under way is brought to its end and written down. Twice: at once. */
function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => controller.abort());
  return controller.signal;
}

const uploadIsAtWork = (file: string, pid: number): Bilingual => ({
  vi: `Một lần gửi khác đang chạy (tiến trình ${pid}). Chờ nó xong. Nếu chắc chắn không còn lần nào, xóa ${file}.`,
  en: `Another upload is at work (process ${pid}). Wait until it is done. If you are sure that there is none, remove ${file}.`,
});

function report(
  { waves, remove, leaving, purge: stale }: UploadPlan,
  all: number,
  dry: boolean,
  json: boolean,
): void {
  const sent = waves.flat();
  if (json) {
    console.log(JSON.stringify({ waves, remove, leaving, purge: stale }, null, 2));
    return;
  }
  if (dry)
    for (const line of [...sent.map((file) => `+ ${file}`), ...remove.map((file) => `- ${file}`)])
      console.log(line);
  const kept = Object.keys(leaving).length;
  console.log(
    `vi  ${dry ? 'sẽ gửi' : 'đã gửi'} ${sent.length}/${all} tệp, xóa ${remove.length}; giữ thêm ${kept} tệp cũ cho trang đang mở.`,
  );
  console.log(
    `en  ${sent.length} of ${all} files ${dry ? 'would be sent' : 'sent'}, ${remove.length} removed; ${kept} former files stay for pages that are open.`,
  );
}

process.exitCode = await main().then(
  () => 0,
  (error: Error) => {
    console.error(error.message);
    return error instanceof DeployRefusal || error instanceof BuildRefusal ? 1 : 2;
  },
);
