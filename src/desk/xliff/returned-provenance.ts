import { vietnameseDay } from '../../catalogue/translation-state.ts';
import type { Translation } from '../../types/fields.ts';
import { IMPORT_MESSAGES, type Message } from './import-messages.ts';
import type { ReturnedFile } from './model.ts';

/** What the sender says of a translation, besides its text. */
export interface SenderWord {
  /** ISO instant. */
  now: string;
  by?: string | undefined;
  reviewedBy?: string | undefined;
  state?: Translation['state'] | undefined;
  awaitingNative: boolean;
}

/**
 * The provenance of a returned translation: the very object `before` where nothing is to be written, a message where
 * the sender must say more. Without a word from the sender the segments tell: all `reviewed` or `final` is reviewed,
 * all untouched machine work is machine; `final` everywhere means that a native reader has seen it.
 */
export function provenanceOf(
  before: Translation | undefined,
  { units, stamp }: ReturnedFile,
  changed: boolean,
  word: SenderWord,
): Translation | Message {
  const answers = [...units.values()];
  const isFinal = answers.every(({ state }) => state === 'final');
  const isReviewed = answers.every(({ state }) => state === 'reviewed' || state === 'final');
  const isMachine = answers.every(({ subState }) => subState === 'sen:machine');
  const told = word.state ?? (isReviewed ? 'reviewed' : isMachine ? 'machine' : undefined);
  const awaiting = word.awaitingNative ? 'native-review' : isFinal ? undefined : before?.awaiting;
  if (changed || !before) {
    if (!word.by) return IMPORT_MESSAGES.by();
    if (!told) return IMPORT_MESSAGES.state();
    return {
      by: word.by,
      date: vietnameseDay(word.now),
      state: told,
      reviewedBy: word.reviewedBy,
      awaiting,
      source: stamp,
    };
  }
  const after = {
    ...before,
    state: told ?? before.state,
    reviewedBy: word.reviewedBy ?? before.reviewedBy,
    awaiting,
    // A person has looked at it again, and it still holds.
    source: before.source && isReviewed ? stamp : before.source,
  };
  const names = Object.keys(after) as (keyof Translation)[];
  return names.every((name) => after[name] === before[name]) ? before : after;
}
