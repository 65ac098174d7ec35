import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { filesBelow } from '../../src/build/hash.ts';
import { readSettings } from '../../src/build/settings.ts';
import { nginxConfig } from '../../src/serve/nginx.ts';
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
  const [port, barePort] = [await freePort(), await freePort()];
  const site = nginxConfig(readSiteFacts(out), {
    root: out,
    serverName: '_',
    listen: `127.0.0.1:${port}`,
    brotli: true,
  });
  const bare = `server { listen 127.0.0.1:${barePort}; root ${home}; }`;
  const server = await startNginx(`${site}\n${bare}`, port);
  try {
    const compared: Compared[] = [];
    for (const asked of whatIsAsked(out)) {
      fs.copyFileSync(path.join(out, asked.file), path.join(home, 'file.html'));
      compared.push(compare(wrk, asked, server.url, `http://127.0.0.1:${barePort}/file.html`));
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

/** Takes turns, each first as often as the other, so that what else the machine does falls on both alike. */
function compare(wrk: string, asked: Asked, url: string, bareUrl: string): Compared {
  const [ours, bare, ratios]: [number[], number[], number[]] = [[], [], []];
  const [askOurs, askBare] = [url + asked.address, bareUrl].map(
    (address) => () => requestsPerSecond(wrk, address, asked.encoding),
  ) as [() => number, () => number];
  for (let round = 0; round < ROUNDS; round++) {
    const bareFirst = round % 2 === 0 ? askBare() : undefined;
    const our = askOurs();
    const theirs = bareFirst ?? askBare();
    ours.push(our);
    bare.push(theirs);
    ratios.push(our / theirs);
  }
  return { ...asked, bytes: sizeOf(asked), ours: median(ours), bare: median(bare), ratio: median(ratios) };
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
      '| Answer | Bytes | Sen | Bare file | Ratio | Promised | Met |',
      '|---|---|---|---|---|---|---|',
      ...compared.map(({ name, bytes, ours, bare, ratio }) => {
        const met = ratio >= PROMISED ? 'yes' : '**no**';
        return `| ${name} | ${bytes} | ${count(ours)} | ${count(bare)} | ${ratio.toFixed(3)} | ≥ ${PROMISED} | ${met} |`;
      }),
    ].join('\n'),
    notes: [
      `wrk, ${CONNECTIONS} connections, one nginx process; ${ROUNDS} rounds of ${SECONDS} s in turn, the median of their ratios.`,
      'The bare file has the same bytes as the answer, in a server block with nothing but a folder. Ours sends all headers and looks for twins, but keeps what is asked for most open (open_file_cache).',
    ],
    figures: compared,
  };
}
