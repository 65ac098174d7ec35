import fs from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../content/problem.ts';
import { BuildRefusal } from './refusal.ts';

/** Who holds a lock. */
interface Holder {
  pid: number;
  /** When the process began, as the system counts it: numbers of dead processes are given out again. */
  began: string | undefined;
}

/** What to say while somebody else holds a lock file. */
type Busy = (file: string, pid: number) => Bilingual;

/**
 * Lets one build (or deploy) at a time write to an output folder. Gives the function that lets go of it.
 * The lock of a process that is no more is taken over. Throws `BuildRefusal` while another is at work.
 */
export function lockOutput(out: string, busy: Busy = buildIsAtWork): () => void {
  const file = `${out}.lock`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const own: Holder = { pid: process.pid, began: beginOf(process.pid) };
  // Written whole beside it first: whoever finds the lock finds its holder in it.
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(own));
  try {
    claim(draft, file, busy);
  } finally {
    fs.rmSync(draft, { force: true });
  }
  return () => fs.rmSync(file, { force: true });
}

function claim(draft: string, file: string, busy: Busy): void {
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = holderOf(file);
    if (holder && isAtWork(holder)) throw new BuildRefusal(busy(file, holder.pid));
    fs.renameSync(draft, file);
    // Another build may have taken the dead one's lock over in the same moment: the last to write it has it.
    const winner = holderOf(file);
    if (winner?.pid !== process.pid) throw new BuildRefusal(busy(file, winner?.pid ?? 0));
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isAtWork({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be signalled, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return began === undefined || began === beginOf(pid);
}

/** Field 22 of /proc/<pid>/stat (proc_pid_stat(5)); `undefined` where the system has no such file. */
function beginOf(pid: number): string | undefined {
  try {
    return fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19];
  } catch {
    return undefined;
  }
}

const buildIsAtWork: Busy = (file, pid) => ({
  vi: `Một lần dựng khác đang chạy (tiến trình ${pid}). Chờ nó xong rồi dựng lại. Nếu chắc chắn không còn lần dựng nào, xóa ${file}.`,
  en: `Another build is at work (process ${pid}). Wait until it is done and build again. If you are sure that there is none, remove ${file}.`,
});
