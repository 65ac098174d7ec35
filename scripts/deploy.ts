import path from 'node:path';
import { parseArgs } from 'node:util';
import { lockOutput } from '../src/build/lock.ts';
import { BuildRefusal } from '../src/build/refusal.ts';
import { readSettings } from '../src/build/settings.ts';
import { type DeployOptions, deployFolder, rollBack } from '../src/deploy/folder/deploy-folder.ts';
import { currentId, type Release, readReleases } from '../src/deploy/folder/releases.ts';
import { DEFAULT_GRACE_HOURS } from '../src/deploy/grace.ts';
import { numberOf } from '../src/deploy/number-of.ts';
import { DeployRefusal } from '../src/deploy/refusal.ts';
import { readWholeSite } from '../src/deploy/whole-site.ts';

const DEFAULT_KEEP = 5;
const HELP = `npm run deploy -- <target folder> [options]: puts the last build (SEN_OUT) online on this machine, all at once

Every deploy makes a folder releases/<id> in the target and then turns the symbolic link "current" to it; the server's
root is <target>/current. Files that did not change are hard links to the release before.

  --list                the releases that are kept, the oldest first
  --rollback            puts the release online again that the present one replaced
  --to <id>             with --rollback: this release
  --keep <number>       releases that stay (${DEFAULT_KEEP}); the one online and the one it replaced always do
  --grace-hours <hours> how long pictures, scripts and search files of a former release can still be fetched by pages
                        that are open (${DEFAULT_GRACE_HOURS}); 0: what was withdrawn is gone at once
  --json                what was done, for programs
  SEN_DEPLOY            the target folder, where none is given

Exit codes: 0 done, 1 refused (no whole site, no such release, another deploy at work), 2 anything else.`;

const options = {
  list: { type: 'boolean' },
  rollback: { type: 'boolean' },
  to: { type: 'string' },
  keep: { type: 'string', default: String(DEFAULT_KEEP) },
  'grace-hours': { type: 'string', default: String(DEFAULT_GRACE_HOURS) },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function main(): void {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const target = positionals[0] ?? process.env.SEN_DEPLOY;
  if (values.help) console.log(HELP);
  else if (!target || positionals.length > 1) throw new Error(HELP);
  else if (values.list) list(path.resolve(target), values.json);
  else {
    const task: DeployOptions = {
      target: path.resolve(target),
      keep: numberOf('keep', values.keep, 1),
      graceHours: numberOf('grace-hours', values['grace-hours'], 0),
      now: new Date().toISOString(),
    };
    const release = values.rollback ? rollBack(values.to, task) : deploy(task);
    report(release, task.target, values.rollback, values.json);
  }
}

/** No build may take the site away while it is being read. */
function deploy(task: DeployOptions): Release {
  const settings = readSettings();
  const unlock = lockOutput(settings.out);
  try {
    return deployFolder(readWholeSite(settings), task);
  } finally {
    unlock();
  }
}

function list(target: string, json = false): void {
  const current = currentId(target);
  const releases = readReleases(target);
  const lines = releases.map(({ id, files }) => `${id === current ? '→' : ' '} ${id}  ${files} tệp / files`);
  if (json) console.log(JSON.stringify({ current, releases }, null, 2));
  else console.log(lines.join('\n') || `${target}: chưa có bản nào. / no release yet.`);
}

function report(release: Release, target: string, back = false, json = false): void {
  const { id, files, copied, leaving } = release;
  const old = Object.keys(leaving).length;
  const lines = [
    `${path.join(target, 'current')} → ${id}`,
    `vi  ${back ? 'Đã quay lại bản này' : `${files} tệp, chép mới ${copied}`}; giữ thêm ${old} tệp cũ cho trang đang mở.`,
    `en  ${back ? 'This release is online again' : `${files} files, ${copied} copied`}; ${old} former files stay for pages that are open.`,
  ];
  console.log(json ? JSON.stringify({ target, ...release }, null, 2) : lines.join('\n'));
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof DeployRefusal || error instanceof BuildRefusal ? 1 : 2;
}
