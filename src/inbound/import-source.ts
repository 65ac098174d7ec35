import type { InboundItem, InboundSource } from '../content/inbound.ts';
import { type Bilingual, formatProblem, type Problem } from '../content/problem.ts';
import { checkLinks } from './check-links.ts';
import { vietnameseTime } from './feed-date.ts';
import type { FeedItem } from './feed-item.ts';
import { type FetchLimits, fetchDocument } from './fetch-document.ts';
import { type Change, mergeFeed } from './merge.ts';
import { plainText, shorten } from './plain-text.ts';
import { fileOf, readProposals, writeProposal } from './proposals.ts';
import { readFeed } from './read-feed.ts';
import { Refusal, reasonOf } from './refusal.ts';
import { type TakeContext, type TakenItem, takeItem } from './take-item.ts';
import { restore, windowOf, withdraw } from './withdrawals.ts';

/** What an import is told. */
export interface ImportTask {
  /** Content folder. */
  content: string;
  /** Key in site.yml, and what stands there. */
  id: string;
  source: InboundSource;
  /** Source language of the site. */
  lang: string;
  /** ISO instant. */
  now: string;
  limits: FetchLimits;
  /** Nothing is written. */
  dryRun: boolean;
}

/** What an import came to. */
export interface ImportReport {
  source: string;
  /** Items that could be read as XML. */
  items: number;
  changes: { kind: Change['kind']; file: string; title: string }[];
  /** Items that were left out, a line each. */
  refused: Bilingual[];
  /** Pages of absent items that could not be reached, so that nothing is known of them. */
  unreached: number;
}

/**
 * Reads a source's feed and brings its proposals up to date. A second run over the same feed changes nothing.
 * Throws a `Refusal` when the feed as a whole cannot be used, or when a proposal on disk is wrong: then no file is touched.
 */
export async function importSource(task: ImportTask): Promise<ImportReport> {
  const { content, id, source, limits } = task;
  const now = vietnameseTime(Date.parse(task.now));
  const existing = readExisting(content, id);
  const document = await fetchDocument(source.url, limits);
  if (document.status !== 200) {
    throw new Refusal({
      vi: `${source.url} trả lời mã ${document.status}.`,
      en: `${source.url} answers with status ${document.status}.`,
    });
  }
  const feed = readFeed(document.bytes, document.contentType);
  const context = { source, feedUrl: document.url, lang: task.lang, now: Date.parse(task.now) };
  const { taken, refused } = takeItems(feed.items, context);
  const merged = mergeFeed(taken, existing, source.licence, now);
  const complete = feed.complete && refused.length === 0;
  const absent = merged.absent.filter(({ status }) => status !== 'rejected');
  const statuses = await checkLinks(absent, limits);
  const gone = absent.flatMap((item) =>
    judgeAbsent(item, statuses.get(item), windowOf(taken, complete), now),
  );
  const names = new Set(existing.map(({ file }) => file));
  const changes = [...merged.changes, ...gone].map((change) => {
    const file = fileOf(change, id, names);
    if (!task.dryRun) writeProposal(content, file, change.proposal);
    return { kind: change.kind, file, title: change.proposal.title };
  });
  return {
    source: id,
    items: feed.items.length,
    changes,
    refused: [...feed.faults, ...refused, ...merged.repeated.map(cameTwice)],
    unreached: absent.length - statuses.size,
  };
}

function readExisting(content: string, id: string): InboundItem[] {
  const problems: Problem[] = [];
  const existing = readProposals(content, id, problems);
  if (problems.length === 0) return existing;
  const list = problems.map(formatProblem).join('\n');
  throw new Refusal({
    vi: `Sửa các tệp này trước khi lấy tin:\n${list}`,
    en: 'The files above have to be mended first.',
  });
}

/** Every item stands or falls alone. */
function takeItems(items: readonly FeedItem[], context: TakeContext) {
  const taken: TakenItem[] = [];
  const refused: Bilingual[] = [];
  items.forEach((item, index) => {
    try {
      taken.push(takeItem(item, context));
    } catch (error) {
      const name = shorten(plainText(item.title ?? ''), 60) || item.link || '?';
      const { vi, en } = reasonOf(error);
      refused.push({
        vi: `Tin thứ ${index + 1} (${name}): ${vi}`,
        en: `Item ${index + 1} (${name}): ${en}`,
      });
    }
  });
  return { taken, refused };
}

/** What an item's absence from the feed and the answer of its page mean together. */
function judgeAbsent(
  item: InboundItem,
  status: number | undefined,
  inWindow: (published: string) => boolean,
  now: string,
): Change[] {
  const { withdrawnBecause, published } = item;
  if (withdrawnBecause) return withdrawnBecause !== 'gone-from-feed' && status === 200 ? [restore(item)] : [];
  if (status === 404 || status === 410) return [withdraw(item, `http-${status}`, now)];
  return inWindow(published) ? [withdraw(item, 'gone-from-feed', now)] : [];
}

const cameTwice = (title: string): Bilingual => ({
  vi: `“${title}” có hai lần trong nguồn; giữ lần đầu.`,
  en: `“${title}” comes twice in the feed; the first is kept.`,
});
