import fs from 'node:fs';
import path from 'node:path';
import type { AnnounceSettings } from '../../content/announce.ts';
import { type Announcement, type AnnounceState, afterSending, planAnnouncements } from './plan.ts';
import { readSiteFiles } from './site-files.ts';

/** What an announcement is told. */
export interface AnnounceTask {
  settings: AnnounceSettings | undefined;
  /** The built site that has been deployed. */
  out: string;
  /** What each endpoint was last told; kept between runs, may be lost: then everything is told again. */
  stateFile: string;
  /** Nothing is sent or written. */
  dryRun: boolean;
  milliseconds: number;
}

/** One request and how it went. */
export interface Outcome {
  protocol: Announcement['protocol'];
  endpoint: string;
  urls: string[];
  /** `undefined` where it succeeded or was not sent. */
  failure?: string;
}

export const ANNOUNCE_TIMEOUT = 15_000;

/** Tells every configured endpoint what changed. A failure stops no other request; the state has what succeeded. */
export async function announce(task: AnnounceTask): Promise<Outcome[]> {
  const { settings, dryRun, stateFile } = task;
  if (!settings) return [];
  const state = readState(stateFile);
  const planned = planAnnouncements(settings, readSiteFiles(task.out), state);
  const outcomes: Outcome[] = [];
  const sent: Announcement[] = [];
  for (const announcement of planned) {
    const { protocol, endpoint, urls } = announcement;
    const failure = dryRun ? undefined : await send(announcement, task.milliseconds);
    if (failure === undefined) sent.push(announcement);
    outcomes.push({ protocol, endpoint, urls, failure });
  }
  if (!dryRun) writeState(stateFile, afterSending(state, sent));
  return outcomes;
}

/** Sends one request; gives what went wrong, if anything. WebSub hubs answer 204 or 202, IndexNow 200 or 202. */
async function send({ endpoint, request }: Announcement, milliseconds: number): Promise<string | undefined> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': request.contentType },
      body: request.body,
      signal: AbortSignal.timeout(milliseconds),
    });
    const words = (await response.text()).replace(/\s+/g, ' ').slice(0, 200);
    return response.ok ? undefined : `${response.status} ${words}`.trim();
  } catch (error) {
    const { message, cause } = error as Error;
    return cause instanceof Error ? `${message}: ${cause.message}` : message;
  }
}

function readState(file: string): AnnounceState {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as AnnounceState;
  } catch {
    return {};
  }
}

function writeState(file: string, state: AnnounceState): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.partial`, JSON.stringify(state));
  fs.renameSync(`${file}.partial`, file);
}
