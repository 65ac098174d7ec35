import { spawn } from 'node:child_process';
import fs from 'node:fs';

/** What a command took. */
export interface Effort {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of all processors together, which other programs disturb less; NaN where the system does not tell. */
  readonly cpu: number;
  /** Bytes of memory of it and all that it started, at the highest; NaN where the system does not tell. */
  readonly peak: number;
  /** What it printed. */
  readonly output: string;
}

const SAMPLE_EVERY = 100;
/** Memory is counted exactly only where a rough count grew by this factor: the exact one walks every page and disturbs. */
const GROWTH = 1.01;
const PAGE = 4096;
const TICKS_PER_SECOND = 100;
/** Fields of /proc/<pid>/stat (proc_pid_stat(5)) after the name: parent, times of ended children. */
const PARENT = 1;
const CHILDREN_TIMES = [13, 14];

/**
 * Runs a command and measures it.
 *
 * @throws {Error} With what it printed, if it fails.
 */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Effort> {
  const before = childrenCpu();
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  let peak = Number.NaN;
  let rough = 0;
  const sampler = setInterval(() => {
    if (process.platform !== 'linux') return;
    const tree = treeOf(child.pid ?? 0);
    const now = sumOf(tree, residentOf);
    if (now < rough * GROWTH) return;
    rough = now;
    peak = Math.max(Number.isNaN(peak) ? 0 : peak, sumOf(tree, memoryOf));
  }, SAMPLE_EVERY);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  }).finally(() => clearInterval(sampler));
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')}: exit ${code}\n${output.trim().slice(-3000)}`);
  return { wall: (performance.now() - start) / 1000, cpu: childrenCpu() - before, peak, output };
}

function statOf(pid: string): string[] | undefined {
  try {
    return fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
}

/** Linux counts what ended children used, theirs included. */
function childrenCpu(): number {
  const fields = statOf('self');
  return fields
    ? CHILDREN_TIMES.reduce((sum, field) => sum + Number(fields[field]), 0) / TICKS_PER_SECOND
    : Number.NaN;
}

/** A process and its descendants. */
function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(statOf(name)?.[PARENT]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  return below(root);
}

const sumOf = (tree: readonly number[], bytesOf: (pid: number) => number): number =>
  tree.reduce((sum, pid) => sum + bytesOf(pid), 0);

/** Resident set size: what processes share is counted in each. */
function residentOf(pid: number): number {
  try {
    return Number(fs.readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
  } catch {
    return 0;
  }
}

/** Proportional set size: memory that processes share is counted once. */
function memoryOf(pid: number): number {
  try {
    const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
