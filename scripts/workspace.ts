import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/build/settings.ts';
import { formatProblem, type Problem } from '../src/content/problem.ts';
import { buildProvinces, type ProvinceBuild } from '../src/workspace/build-provinces.ts';
import { CI_FILES, type CiHost, ciConfig } from '../src/workspace/ci.ts';
import { FetchError, locateProvinces } from '../src/workspace/locate.ts';
import { SiteError } from '../src/workspace/national/province-site.ts';
import { writeIndex } from '../src/workspace/national/write-index.ts';
import { readWorkspace } from '../src/workspace/read-workspace.ts';
import type { Workspace } from '../src/workspace/schema.ts';
import { readShard, sharesOf } from '../src/workspace/shards.ts';

const HELP = `npm run workspace: nhiều tỉnh / many provinces

  npm run workspace -- list                     các tỉnh, chia theo phần / the provinces, by share
  npm run workspace -- build [<province> …]     dựng mọi tỉnh, hoặc những tỉnh này / builds all, or these
      --shard 2/4      chỉ phần 2 trong 4 / only share 2 of 4; sites of other shares are removed
      --jobs N         số tỉnh dựng cùng lúc / how many at once (cores)
      --out <folder>   (dist-provinces)
  npm run workspace -- index                    trang chung và nguồn tin chung / the page and the feeds over all
      --from <folder>  nơi các trang đã dựng / where the built sites are (dist-provinces)
      --live           đọc từ địa chỉ thật của từng tỉnh / reads the provinces' live sites instead
      --out <folder>   (dist-index)
  npm run workspace -- ci github|gitlab         ghi cấu hình CI / writes the CI configuration
      --print          in ra, không ghi / prints it instead

  --file <provinces.yml>   tệp kê các tỉnh / the list of provinces (provinces.yml)
  --json                   cho máy đọc / for programs (list, build)

Mã thoát / exit codes: 0 xong / done, 1 có tỉnh chưa dựng được, hoặc thiếu / a province failed or is missing,
2 lệnh hoặc provinces.yml sai / not understood.`;

const options = {
  file: { type: 'string', default: 'provinces.yml' },
  shard: { type: 'string' },
  jobs: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string', default: 'dist-provinces' },
  live: { type: 'boolean' },
  print: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Flags = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [command, ...rest] = positionals;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!command || !(command in COMMANDS)) throw new Error(HELP);
  const problems: Problem[] = [];
  const workspace = readWorkspace(path.resolve(values.file), problems);
  for (const problem of problems) console.error(formatProblem(problem));
  return workspace ? COMMANDS[command as keyof typeof COMMANDS](workspace, values, rest) : 2;
}

const COMMANDS = { list, build, index, ci };

function list(workspace: Workspace, { json }: Flags): number {
  const shares = allShares(workspace, workspace.shards);
  if (json) console.log(JSON.stringify(shares, null, 2));
  else for (const [at, ids] of shares.entries()) console.log(`${at + 1}/${shares.length}: ${ids.join(', ')}`);
  return 0;
}

async function build(workspace: Workspace, flags: Flags, named: string[]): Promise<number> {
  const unknown = named.filter((id) => !workspace.provinces[id]);
  if (unknown.length > 0) throw mistake('không có trong tệp', 'not in the file', unknown.join(', '));
  const shard = flags.shard === undefined ? undefined : readShard(flags.shard);
  if (flags.shard !== undefined && !shard) throw mistake('viết như 2/4', 'write it as 2/4', flags.shard);
  const share = shard && allShares(workspace, shard.of)[shard.share - 1];
  const ids = named.length > 0 ? named : (share ?? Object.keys(workspace.provinces));
  const settings = readSettings();
  const out = path.resolve(flags.out ?? 'dist-provinces');
  if (share) keepOnly(out, share);
  const checkouts = path.join(settings.cache, 'provinces');
  const provinces = locateProvinces(workspace, ids, path.dirname(path.resolve(flags.file)), checkouts);
  const jobs = Math.max(1, Number(flags.jobs ?? os.availableParallelism()) || 1);
  const onDone = (done: ProvinceBuild) => flags.json || console.log(told(done));
  const builds = await buildProvinces(provinces, settings, { out, jobs, onDone });
  if (flags.json) console.log(JSON.stringify(builds, null, 2));
  return builds.every(({ code }) => code === 0) ? 0 : 1;
}

const allShares = ({ provinces }: Workspace, count: number): string[][] =>
  sharesOf(
    Object.entries(provinces).map(([id, { weight }]) => ({ id, weight })),
    count,
  );

/** A cache may bring back sites that another share builds now: theirs are newer. */
function keepOnly(out: string, ids: readonly string[]): void {
  for (const name of fs.existsSync(out) ? fs.readdirSync(out) : [])
    if (!ids.some((id) => name === id || name.startsWith(`${id}.`)))
      fs.rmSync(path.join(out, name), { recursive: true });
}

function told({ id, code, seconds, output }: ProvinceBuild): string {
  const head = `${id}: ${code === 0 ? 'xong / built' : 'chưa dựng được, bản tốt gần nhất còn nguyên / failed, the last good site stays'} (${seconds.toFixed(1)} s)`;
  const last = output.split('\n').at(-1) ?? '';
  return code === 0 ? `${head} ${last.trim()}` : `${head}\n${output.replace(/^/gm, '    ')}`;
}

async function index(workspace: Workspace, flags: Flags): Promise<number> {
  const out = path.resolve(flags.out ?? 'dist-index');
  const { cache } = readSettings();
  const from = flags.live ? undefined : path.resolve(flags.from);
  const { sites, missing } = await writeIndex(workspace, { from, out, cache });
  for (const id of missing)
    console.error(
      `${id}: chưa có trang để kể / has no site to tell of${from ? ` (${path.join(from, id)})` : ''}`,
    );
  console.log(`${sites} tỉnh / provinces → ${out}`);
  return missing.length > 0 ? 1 : 0;
}

function ci(workspace: Workspace, flags: Flags, [host = '']: string[]): number {
  if (!(host in CI_FILES)) throw mistake('chọn', 'choose', Object.keys(CI_FILES).join(' | '));
  const file = CI_FILES[host as CiHost];
  const text = ciConfig(host as CiHost, workspace, flags.file);
  if (flags.print) process.stdout.write(text);
  else {
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    fs.writeFileSync(file, text);
    console.log(file);
  }
  return 0;
}

const mistake = (vi: string, en: string, what: string) =>
  new Error(`${vi} / ${en}: ${what}\n\nnpm run workspace -- --help`);

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return error instanceof FetchError || error instanceof SiteError ? 1 : 2;
});
