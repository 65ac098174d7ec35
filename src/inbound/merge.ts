import type { InboundItem, InboundProposal, SourceFields } from '../content/inbound.ts';
import { FIELD_NAMES, sameLink, seenMark } from './seen.ts';
import type { TakenItem } from './take-item.ts';

/** What the import does to one file; what is not in the list stays as it is. */
export interface Change {
  kind: 'new' | 'changed' | 'withdrawn' | 'restored';
  /** The file's content from now on. */
  proposal: InboundProposal;
  /** The file as it was; `undefined` for a new item. */
  existing?: InboundItem;
}

/** The feed against the files of its source. */
export interface Merged {
  changes: Change[];
  /** Files whose item the feed does not have. */
  absent: InboundItem[];
  /** Items that came a second time in the same feed, by title. */
  repeated: string[];
}

/** A new item is proposed; one that is known is compared. `now` is an instant. Pure: nothing is written. */
export function mergeFeed(
  taken: readonly TakenItem[],
  existing: readonly InboundItem[],
  licence: string | undefined,
  now: string,
): Merged {
  const byId = new Map(existing.map((item) => [item.id, item]));
  const byLink = new Map(existing.map((item) => [sameLink(item.link), item]));
  const present = new Set<InboundItem>();
  const fresh = new Set<string>();
  const merged: Merged = { changes: [], absent: [], repeated: [] };
  for (const item of taken) {
    const known = byId.get(item.id) ?? byLink.get(sameLink(item.fields.link));
    const keys = [item.id, sameLink(item.fields.link)];
    if ((known && present.has(known)) || (!known && keys.some((key) => fresh.has(key)))) {
      merged.repeated.push(item.fields.title);
    } else if (known) {
      present.add(known);
      merged.changes.push(...compareItem(known, item, now));
    } else {
      for (const key of keys) fresh.add(key);
      merged.changes.push({ kind: 'new', proposal: propose(item, licence, now) });
    }
  }
  merged.absent = existing.filter((item) => !present.has(item));
  return merged;
}

function propose({ id, lang, fields }: TakenItem, licence: string | undefined, now: string): InboundProposal {
  return {
    status: 'proposed',
    id,
    lang,
    ...fields,
    ...(licence ? { licence } : {}),
    importedAt: now,
    seen: seenMark(fields),
  };
}

/**
 * Before a decision the file follows the source, unless somebody edited it. After it, nothing that the editor read is
 * touched: what the source says now stands under `atSource`. What was rejected is of no more concern.
 */
function compareItem(known: InboundItem, { fields }: TakenItem, now: string): Change[] {
  const { source: _, file: __, ...old } = known;
  if (old.status === 'rejected') return [];
  const seen = seenMark(fields);
  const restored = old.withdrawnAtSource !== undefined;
  if (seen === old.seen && !restored) return [];
  const proposal: InboundProposal = { ...old, seen };
  delete proposal.withdrawnAtSource;
  delete proposal.withdrawnBecause;
  if (seen !== old.seen && seen === seenMark(old)) {
    // The source took its change back, or an editor has taken it over.
    delete proposal.changedAtSource;
    delete proposal.atSource;
  } else if (seen !== old.seen) {
    proposal.changedAtSource = now;
    if (old.status === 'proposed' && seenMark(old) === old.seen) {
      for (const name of FIELD_NAMES) delete proposal[name as 'body'];
      Object.assign(proposal, fields);
    } else proposal.atSource = differences(old, fields);
  }
  return [{ kind: restored ? 'restored' : 'changed', proposal, existing: known }];
}

/** Fields that the source words differently now; one that it dropped is not among them. */
function differences(old: SourceFields, fields: SourceFields): Partial<SourceFields> {
  return Object.fromEntries(
    FIELD_NAMES.filter((name) => fields[name] !== undefined && fields[name] !== old[name]).map((name) => [
      name,
      fields[name],
    ]),
  );
}
