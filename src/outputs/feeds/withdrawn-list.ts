import type { DeletedItem } from './model.ts';

/** `/{lang}/withdrawn.json`: everything taken back, newest first (PROFILE.md, Withdrawals). */
export function withdrawnList(lang: string, items: readonly DeletedItem[]): string {
  return `${JSON.stringify(
    {
      language: lang,
      withdrawn: items.map(({ url, at, reason }) => ({ id: url, withdrawn_at: at, reason })),
    },
    null,
    1,
  )}\n`;
}
