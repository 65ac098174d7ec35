import type { Province } from '../content/model.ts';

/** One text that readers do not get as it is. */
export interface WaitingText {
  id: string;
  lang: string;
  /** `never`: nobody has approved it; `changed`: readers get what was approved before. */
  state: 'never' | 'changed';
}

/** Texts that wait for approval, in the order of the folders. */
export function waitingTexts({ standings }: Pick<Province, 'standings'>): WaitingText[] {
  return Object.entries(standings).flatMap(([id, languages]) =>
    Object.entries(languages).flatMap(([lang, { state }]) =>
      state === 'never' || state === 'changed' ? [{ id, lang, state }] : [],
    ),
  );
}

const MEANING = {
  never: { vi: 'chưa duyệt, chưa đăng', en: 'not approved, not published' },
  changed: {
    vi: 'đã sửa hoặc xóa sau khi duyệt, vẫn đăng bản đã duyệt',
    en: 'changed or deleted since approval, the approved version stays',
  },
} as const;

/** Lines of the build's summary: what waits, counted and named. None where nothing does. */
export function waitingLines(province: Pick<Province, 'standings'>): string[] {
  const waiting = waitingTexts(province);
  return (['never', 'changed'] as const).flatMap((state) => {
    const texts = waiting.filter((text) => text.state === state);
    if (texts.length === 0) return [];
    const { vi, en } = MEANING[state];
    const names = Map.groupBy(texts, ({ id }) => id);
    const listed = [...names].map(([id, found]) => `${id} (${found.map(({ lang }) => lang).join(', ')})`);
    return [`${texts.length} ${vi} / ${en}: ${listed.join(', ')}`];
  });
}
