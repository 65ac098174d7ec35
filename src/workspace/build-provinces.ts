import { spawn } from 'node:child_process';
import path from 'node:path';
import { compileCode } from '../build/code-bundle.ts';
import { codeKeys } from '../build/code-keys.ts';
import { BUILD_ARGUMENTS } from '../build/command.ts';
import type { Settings } from '../build/settings.ts';
import type { LocatedProvince } from './locate.ts';

/** What a province's build came to. */
export interface ProvinceBuild {
  id: string;
  /** 0 built, 1 mistakes in the content, 2 anything else: those of `npm run build`. */
  code: number;
  seconds: number;
  /** All that the build printed. */
  output: string;
}

export interface BuildOptions {
  /** Sites are built below it, one folder for each province. */
  out: string;
  /** How many are built at once. */
  jobs: number;
  onDone: (build: ProvinceBuild) => void;
}

/**
 * Builds provinces, each in a process of its own as `npm run build` would, `jobs` at a time; caches are shared, the code
 * is compiled once. A province whose content has mistakes keeps its last good site, and holds up no other.
 */
export async function buildProvinces(
  provinces: readonly LocatedProvince[],
  settings: Settings,
  { out, jobs, onDone }: BuildOptions,
): Promise<ProvinceBuild[]> {
  if (provinces.length > 0) await compileCode(settings, codeKeys(settings.root));
  const queue = provinces.values();
  const builds: ProvinceBuild[] = [];
  const worker = async () => {
    for (const province of queue) {
      const build = await buildOne(province, settings, path.join(out, province.id));
      builds.push(build);
      onDone(build);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, provinces.length) }, worker));
  return builds.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function buildOne({ id, content }: LocatedProvince, settings: Settings, out: string): Promise<ProvinceBuild> {
  const began = performance.now();
  // Each province has its own address, in its own site.yml.
  const { SEN_SITE: _, ...inherited } = process.env;
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, BUILD_ARGUMENTS, {
      cwd: settings.root,
      env: {
        ...inherited,
        SEN_CONTENT: content,
        SEN_OUT: out,
        SEN_NOW: settings.now,
        SEN_CACHE: settings.cache,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const done = (code: number) =>
      resolve({ id, code, seconds: (performance.now() - began) / 1000, output: output.trim() });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.on('error', (error) => {
      output += error.message;
      done(2);
    });
    child.on('close', (code) => done(code ?? 2));
  });
}
