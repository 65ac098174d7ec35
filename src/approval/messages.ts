import type { Problem } from '../content/problem.ts';
import type { MissingReason } from './find-approved.ts';
import type { ApprovalFile } from './schema.ts';

type Message = Pick<Problem, 'cause' | 'cure'>;

/** What can be wrong with an `approval.yml` that has the right shape. */
export const APPROVAL_MESSAGES = {
  brokenSeal: (): Message => ({
    cause: {
      vi: 'Dấu niêm (seal) không khớp: mục này hoặc mục trên nó đã bị sửa tay.',
      en: 'The seal does not match: this record or the one above it was edited by hand.',
    },
    cure: {
      vi: 'Lấy lại tệp từ git (git checkout -- <tệp>); muốn duyệt thì chạy npm run approve.',
      en: 'Restore the file from git (git checkout -- <file>); to approve, run npm run approve.',
    },
  }),
  backwards: (at: string, before: string): Message => ({
    cause: {
      vi: `Lúc duyệt ${at} không muộn hơn mục trên nó (${before}).`,
      en: `It is dated ${at}, not later than the record above it (${before}).`,
    },
    cure: {
      vi: 'Mục mới đứng cuối và muộn nhất; lấy lại tệp từ git rồi chạy npm run approve.',
      en: 'The newest record stands last; restore the file from git, then run npm run approve.',
    },
  }),
  future: (at: string, now: string): Message => ({
    cause: {
      vi: `Lúc duyệt ${at} ở tương lai (bây giờ là ${now}).`,
      en: `It is dated ${at}, in the future (it is ${now}).`,
    },
    cure: {
      vi: 'Xem lại đồng hồ của máy đã duyệt, hoặc SEN_NOW; muốn hẹn giờ đăng thì dùng publishAt.',
      en: 'Look at the clock of the machine that approved, or at SEN_NOW; to publish later, set publishAt.',
    },
  }),
  twice: (): Message => ({
    cause: {
      vi: 'Mục này duyệt đúng bản mà mục trên nó đã duyệt.',
      en: 'It approves the very text that the record above it approves.',
    },
    cure: {
      vi: 'Lấy lại tệp từ git; một bản chỉ duyệt một lần.',
      en: 'Restore the file from git; a text is approved once.',
    },
  }),
  unknownLanguage: (lang: string, known: readonly string[]): Message => ({
    cause: { vi: `Trang không có ngôn ngữ “${lang}”.`, en: `The site has no language “${lang}”.` },
    cure: {
      vi: `Các ngôn ngữ: ${known.join(', ')}; thêm vào languages trong site.yml nếu đúng.`,
      en: `Its languages are ${known.join(', ')}; add it to languages in site.yml if it is right.`,
    },
  }),
  reasonMissing: (lang: string): Message => ({
    cause: {
      vi: `Lý do gỡ bài thiếu tiếng “${lang}”.`,
      en: `The reason for the withdrawal is missing in “${lang}”.`,
    },
    cure: {
      vi: 'Chạy lại npm run withdraw với lý do bằng mọi ngôn ngữ của trang.',
      en: 'Run npm run withdraw again with the reason in every language of the site.',
    },
  }),
  copied: (other: string): Message => ({
    cause: {
      vi: `Thư mục này và ${other} có chung một lần duyệt: một bên chép từ bên kia.`,
      en: `This folder and ${other} share one approval: one was copied from the other.`,
    },
    cure: {
      vi: 'Ở bài mới chép, xóa approval.yml rồi xin duyệt; ở bài gốc thì để nguyên.',
      en: 'In the new entry, delete approval.yml and have it approved; in the first one leave it.',
    },
  }),
};

const REASONS: Record<MissingReason, { vi: string; en: string; cureVi: string; cureEn: string }> = {
  'no-git': {
    vi: 'thư mục này không có lịch sử git',
    en: 'this folder has no history in git',
    cureVi: 'Dựng từ một bản git đầy đủ',
    cureEn: 'Build from a full git clone',
  },
  shallow: {
    vi: 'bản git này là bản nông, thiếu lịch sử',
    en: 'this git clone is shallow and lacks the history',
    cureVi: 'Lấy đủ lịch sử: git fetch --unshallow',
    cureEn: 'Fetch the whole history: git fetch --unshallow',
  },
  'not-found': {
    vi: 'không có trong lịch sử git',
    en: 'it is nowhere in the history of git',
    cureVi: 'Khôi phục tệp đã duyệt và lưu vào git',
    cureEn: 'Restore the approved file and commit it',
  },
};

/** An approved file that neither the working folder nor git holds: the build cannot publish what was approved. */
export function missingVersion(
  id: string,
  { lineOf, file: approvalFile, approvals }: ApprovalFile,
  lang: string,
  file: string,
  hash: string,
  reason: MissingReason,
): Problem {
  const last = (approvals.approved?.[lang]?.length ?? 1) - 1;
  const name = file.slice(id.length + 1);
  const field = ['approved', lang, last, ...(name.endsWith('.mdx') ? ['hash'] : ['files', name])];
  const { vi, en, cureVi, cureEn } = REASONS[reason];
  const short = hash.slice(0, 12);
  return {
    file: approvalFile,
    line: lineOf(field),
    field: field.join('.'),
    cause: {
      vi: `${name} đã sửa hoặc xóa sau khi duyệt, mà không lấy được bản đã duyệt (${lang}, ${short}…): ${vi}.`,
      en: `${name} was changed or deleted after its approval and the approved version (${lang}, ${short}…) cannot be had: ${en}.`,
    },
    cure: {
      vi: `${cureVi}; hoặc duyệt bản đang có: npm run approve -- ${id} ${lang}.`,
      en: `${cureEn}; or approve what is there now: npm run approve -- ${id} ${lang}.`,
    },
  };
}
