import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { filesBelow } from '../../src/build/hash.ts';
import { readSettings } from '../../src/build/settings.ts';
import { FILE_CACHE, nginxConfig } from '../../src/serve/nginx.ts';
import { readSiteFacts } from '../../src/serve/site-facts.ts';
import { freePort } from '../listening.ts';
import { ensureNginx, startNginx } from '../nginx.ts';
import { ensureProgram } from '../programs.ts';
import { median } from './numbers.ts';
import type { BenchOptions, BenchReport } from './report.ts';

const ROUNDS = 7;
const SECONDS = 2;
const CONNECTIONS = 32;
/** Requests per second beside those of a bare file: at most five in a hundred fewer. */
const PROMISED = 0.95;

/** What is asked of the site, and how. */
interface Asked {
  name: string;
  address: string;
  /** File whose bytes are the answer. */
  file: string;
  encoding: string;
}

/** One round of both, in the same seconds of the machine's day. */
interface Compared extends Asked {
  bytes: number;
  /** Requests per second, the median of all rounds. */
  ours: number;
  bare: number;
  ratio: number;
  /** Beside a bare file that nginx keeps open as it does ours. */
  cachedRatio: number;
}

/**
 * A built site as nginx serves it with our configuration (headers, media types, redirects, twins), beside a file of the
 * same size that the same nginx serves with nothing configured but a folder.
 */
export async function benchServe({ say }: BenchOptions): Promise<BenchReport> {
  const { out } = readSettings();
  if (!fs.existsSync(out)) throw new Error(`${out} is not there: build the site first (npm run build).`);
  ensureNginx();
  const wrk = ensureProgram({ title: 'wrk', names: ['wrk'], variable: 'WRK_PATH', debian: 'wrk' });
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-bench-serve-'));
  fs.chmodSync(home, 0o755);
  const [port, barePort, cachedPort] = [await freePort(), await freePort(), await freePort()];
  const site = nginxConfig(readSiteFacts(out), {
    root: out,
    serverName: '_',
    listen: `127.0.0.1:${port}`,
    brotli: true,
  });
  const bare = `server { listen 127.0.0.1:${barePort}; root ${home}; }`;
  const cached = `server { listen 127.0.0.1:${cachedPort}; root ${home}; ${FILE_CACHE} }`;
  const server = await startNginx([site, bare, cached].join('\n'), port);
  try {
    const compared: Compared[] = [];
    for (const asked of whatIsAsked(out)) {
      fs.copyFileSync(path.join(out, asked.file), path.join(home, 'file.html'));
      const [bareUrl, cachedUrl] = [barePort, cachedPort].map((at) => `http://127.0.0.1:${at}/file.html`);
      compared.push(compare(wrk, asked, [server.url + asked.address, bareUrl ?? '', cachedUrl ?? '']));
      say(`${asked.name}: ${compared.at(-1)?.ratio.toFixed(3)}`);
    }
    return reportOf(compared);
  } finally {
    server.stop();
    fs.rmSync(home, { recursive: true });
  }
}

function whatIsAsked(out: string): Asked[] {
  const [picture = ''] = filesBelow(path.join(out, 'pictures')).filter((name) => name.endsWith('.avif'));
  const page = { address: '/vi/', file: 'vi/index.html' };
  return [
    { name: 'page, not compressed', ...page, encoding: 'identity' },
    { name: 'page, Brotli', ...page, file: `${page.file}.br`, encoding: 'br' },
    { name: 'feed, gzip', address: '/vi/feed.xml', file: 'vi/feed.xml.gz', encoding: 'gzip' },
    { name: 'picture', address: `/pictures/${picture}`, file: `pictures/${picture}`, encoding: 'identity' },
  ];
}

/** In turns, each round begun by another, so that what else the machine does falls on all alike. */
function compare(wrk: string, asked: Asked, addresses: readonly [string, string, string]): Compared {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const figures = [0, 0, 0];
    for (let turn = 0; turn < addresses.length; turn++) {
      const which = (round + turn) % addresses.length;
      figures[which] = requestsPerSecond(wrk, addresses[which] ?? '', asked.encoding);
    }
    const [ours = 0, bare = 0, cached = 0] = figures;
    return { ours, bare, ratio: ours / bare, cachedRatio: ours / cached };
  });
  const middle = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of));
  return {
    ...asked,
    bytes: sizeOf(asked),
    ours: middle(({ ours }) => ours),
    bare: middle(({ bare }) => bare),
    ratio: middle(({ ratio }) => ratio),
    cachedRatio: middle(({ cachedRatio }) => cachedRatio),
  };
}

const sizeOf = ({ file }: Asked): number => fs.statSync(path.join(readSettings().out, file)).size;

/** Throws when an answer was not the file. */
function requestsPerSecond(wrk: string, address: string, encoding: string): number {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-H', `accept-encoding: ${encoding}`, address];
  const { stdout } = spawnSync(wrk, args, { encoding: 'utf8' });
  const [, figure] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (!figure || /Non-2xx/.test(stdout)) throw new Error(`wrk ${args.join(' ')}:\n${stdout}`);
  return Number(figure);
}

function reportOf(compared: readonly Compared[]): BenchReport {
  const count = (perSecond: number) => Math.round(perSecond).toLocaleString('en');
  return {
    title: 'Serving (nginx, requests per second)',
    table: [
      '| Answer | Bytes | Sen | Bare file | Ratio | Promised | Met | Ratio to a bare file kept open |',
      '|---|---|---|---|---|---|---|---|',
      ...compared.map(({ name, bytes, ours, bare, ratio, cachedRatio }) => {
        const met = ratio >= PROMISED ? 'yes' : '**no**';
        return `| ${name} | ${bytes} | ${count(ours)} | ${count(bare)} | ${ratio.toFixed(3)} | ≥ ${PROMISED} | ${met} | ${cachedRatio.toFixed(3)} |`;
      }),
    ].join('\n'),
    notes: [
      `wrk, ${CONNECTIONS} connections, one nginx process; ${ROUNDS} rounds of ${SECONDS} s in turn, the median of their ratios.`,
      'The bare file has the same bytes as the answer, in a server block with nothing but a folder. Ours sends all headers and looks for twins, but keeps what is asked for most open (open_file_cache); the last column is what that leaves when the bare file has it too.',
    ],
    figures: compared,
  };
}
