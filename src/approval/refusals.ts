import type { Bilingual } from '../content/problem.ts';
import { vietnameseInstant } from './vietnamese-instant.ts';

/** Why not, and what to do. */
export interface Refused {
  cause: Bilingual;
  cure: Bilingual;
}

const BEFORE = {
  approval: { vi: 'lần duyệt trước', en: 'the approval before it' },
  commit: { vi: 'lần lưu bài vào git', en: 'the commit of the text' },
  withdrawal: { vi: 'lần gỡ bài', en: 'the withdrawal' },
} as const;

/** Why an approval is refused, but for what its officer may not do (officers.ts). */
export const REFUSALS = {
  draft: () => ({
    cause: { vi: 'Bài còn là bản nháp (draft: true).', en: 'The entry is a draft (draft: true).' },
    cure: {
      vi: 'Viết xong thì bỏ dòng draft rồi duyệt.',
      en: 'When it is finished, remove draft, then approve.',
    },
  }),
  future: (at: string, now: string) => ({
    cause: {
      vi: `${at} ở tương lai (bây giờ là ${vietnameseInstant(now)}).`,
      en: `${at} is in the future (it is ${vietnameseInstant(now)}).`,
    },
    cure: {
      vi: 'Bỏ --at để lấy giờ hiện tại; muốn hẹn giờ đăng thì dùng publishAt.',
      en: 'Leave --at out to take the present; to publish later, set publishAt.',
    },
  }),
  backdated: (at: string, what: keyof typeof BEFORE, before: string) => ({
    cause: {
      vi: `${at} sớm hơn ${BEFORE[what].vi} (${vietnameseInstant(before)}): không duyệt lùi ngày.`,
      en: `${at} is not after ${BEFORE[what].en} (${vietnameseInstant(before)}): approvals are not backdated.`,
    },
    cure: { vi: 'Bỏ --at để lấy giờ hiện tại.', en: 'Leave --at out to take the present.' },
  }),
  unknownLanguage: (lang: string, known: readonly string[]) => ({
    cause: { vi: `Trang không có ngôn ngữ “${lang}”.`, en: `The site has no language “${lang}”.` },
    cure: { vi: `Chọn trong: ${known.join(', ')}.`, en: `Choose among ${known.join(', ')}.` },
  }),
  noText: (lang: string) => ({
    cause: { vi: `Bài chưa có bản “${lang}”.`, en: `The entry has no text in “${lang}”.` },
    cure: { vi: `Thêm index.${lang}.mdx.`, en: `Add index.${lang}.mdx.` },
  }),
  sourceFirst: (lang: string) => ({
    cause: {
      vi: `Bản gốc “${lang}” chưa được duyệt; bản dịch đi theo bản gốc.`,
      en: `The source text “${lang}” is not approved; a translation goes with its source.`,
    },
    cure: { vi: `Duyệt cả “${lang}”.`, en: `Approve “${lang}” too.` },
  }),
};
