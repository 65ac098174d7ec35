import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of words that both versions have, or only one of them. */
export interface DiffPart {
  kind: 'kept' | 'added' | 'removed';
  text: string;
}

/** A paragraph that changed, as its runs of words; a new or lost paragraph is one run. */
export type ParagraphChange = DiffPart[];

/** What changed between two texts given as paragraphs, in the order of the texts; paragraphs that stayed are left out. */
export function diffParagraphs(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const runs = diffArrays([...before], [...after]);
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (run.removed && next?.added) return pairUp(run.value, next.value);
    if (run.added && runs[index - 1]?.removed) return [];
    if (!run.added && !run.removed) return [];
    return run.value.map((text): ParagraphChange => [{ kind: run.added ? 'added' : 'removed', text }]);
  });
}

/** Paragraphs that took the place of others are compared word by word, in order. */
function pairUp(removed: readonly string[], added: readonly string[]): ParagraphChange[] {
  const length = Math.max(removed.length, added.length);
  return Array.from({ length }, (_, index): ParagraphChange => {
    const [old, text] = [removed[index], added[index]];
    if (old === undefined) return [{ kind: 'added', text: text ?? '' }];
    if (text === undefined) return [{ kind: 'removed', text: old }];
    return diffWordsWithSpace(old, text).map((part) => ({
      kind: part.added ? 'added' : part.removed ? 'removed' : 'kept',
      text: part.value,
    }));
  });
}

/** For a terminal: removed words as `[-…-]`, added ones as `{+…+}`, as `git diff --word-diff` marks them. */
export function diffLine(change: ParagraphChange): string {
  return change
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');
}
