// What a double click on one of the files beside this one runs: makes the machine ready where it is not, then opens the
// editing desk. Plain JavaScript for whatever Node there is, in words for who has never seen such a window.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const OLDEST = [22, 12];
const say = (...lines) => console.log(`\n${lines.join('\n')}\n`);

/** Runs npm in the folder of the site; whether it went well. */
function npm(...args) {
  const { status } = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function isTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

const packagesIn = (file) =>
  fs.existsSync(file) ? Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')).packages) : [];

/** `missing`: nothing is installed yet; `old`: the site asks for other versions now. */
function installed() {
  const here = new Map(packagesIn(path.join(ROOT, 'node_modules', '.package-lock.json')));
  if (here.size === 0) return 'missing';
  const wanted = packagesIn(path.join(ROOT, 'package-lock.json')).filter(([name]) => name !== '');
  // What other systems need is never here.
  const isHere = ([name, { version, optional }]) =>
    here.has(name) ? here.get(name).version === version : Boolean(optional);
  return wanted.every(isHere) ? 'ready' : 'old';
}

// On Linux the site brings a Node of its own.
if (process.platform !== 'linux' && isTooOld()) {
  say(
    `Phần mềm Node.js trên máy này là bản ${process.versions.node}, cũ quá.`,
    'Mở https://nodejs.org, tải bản LTS, cài đè lên, rồi bấm đúp lại tệp này.',
    `Node.js ${process.versions.node} is too old: install the LTS version from https://nodejs.org, then open this file again.`,
  );
  process.exitCode = 1;
} else if (installed() === 'missing') {
  say(
    'Lần đầu trên máy này: đang tải những thứ cần thiết. Mất vài phút và cần mạng. Cứ để cửa sổ này mở.',
    'The first time on this machine: fetching what the desk needs. It takes a few minutes and a network.',
  );
  if (npm('ci', '--no-audit', '--no-fund')) open();
  else {
    say(
      'Chưa tải xong. Xem máy có mạng không rồi bấm đúp lại. Vẫn không được thì chụp cửa sổ này gửi người trực kỹ thuật.',
      'It could not be fetched. Is there a network? Then open this file again, or send a picture of this window to the operator.',
    );
    process.exitCode = 1;
  }
} else {
  if (installed() === 'old') {
    say(
      'Phần mềm vừa có bản mới: đang cập nhật.',
      'There is a newer version: bringing this machine up to date.',
    );
    // Unlike `npm ci`, it leaves what is there where the network fails.
    if (!npm('install', '--no-audit', '--no-fund'))
      say(
        'Chưa cập nhật được, mở bản đang có.',
        'It could not be brought up to date; the present one opens.',
      );
  }
  open();
}

function open() {
  say(
    'Đang mở bàn biên tập. Cứ để cửa sổ này mở; đóng nó là tắt bàn biên tập.',
    'Opening the editing desk. Leave this window open; closing it ends the desk.',
  );
  if (!npm('run', '--silent', 'edit')) process.exitCode = 1;
}
