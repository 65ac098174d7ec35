import type { Bilingual } from '../content/problem.ts';
import type { ApprovalCase } from './approve.ts';
import { refusalOf } from './officers.ts';
import type { Approvals, WithdrawalRecord } from './schema.ts';
import { textWithdrawalOf, withdrawalOf } from './standing.ts';
import { withWithdrawal } from './write-approvals.ts';

/** A reason shorter than this tells a reader nothing. */
const SHORTEST_REASON = 10;

/**
 * Takes an entry back under an approver's name, or one translation of it (`record.lang`), or says why not. Nothing is
 * written: the caller does.
 */
export function withdraw(
  { site, folder, source, now }: Pick<ApprovalCase, 'site' | 'folder' | 'source' | 'now'>,
  record: Omit<WithdrawalRecord, 'seal'>,
): { approvals: Approvals } | { refused: { cause: Bilingual; cure: Bilingual }[] } {
  const approvals = folder.approval?.approvals ?? {};
  const [sourceLanguage = ''] = site.languages;
  const records = [...Object.values(approvals.approved ?? {}).flat(), ...(approvals.withdrawn ?? [])];
  const last = records.map(({ at }) => at).reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a), '');
  const byOfficer = refusalOf(site, record.by, source?.unit, record.at);
  const { lang } = record;
  // Nobody is shown why a translation went: its readers get the source text. Harvesters and the audit are told.
  const toldIn =
    lang === undefined ? site.languages : site.languages.filter((other) => other === sourceLanguage);
  const missing = toldIn.filter((other) => (record.reason[other]?.trim().length ?? 0) < SHORTEST_REASON);
  const isAlready =
    withdrawalOf(approvals, sourceLanguage) ??
    (lang === undefined ? undefined : textWithdrawalOf(approvals, lang));
  const refused = [
    ...(byOfficer ? [byOfficer] : []),
    ...missing.map(NO_REASON),
    ...(lang === sourceLanguage ? [WHOLE_ENTRY(lang)] : []),
    ...(approvals.approved?.[lang ?? sourceLanguage] ? [] : [NEVER_APPROVED]),
    ...(isAlready ? [ALREADY] : []),
    ...(Date.parse(record.at) > Date.parse(now) ? [outOfOrder(record.at, now)] : []),
    ...(last && Date.parse(record.at) <= Date.parse(last) ? [outOfOrder(record.at, last)] : []),
  ];
  return refused.length > 0 ? { refused } : { approvals: withWithdrawal(approvals, record) };
}

const NO_REASON = (lang: string) => ({
  cause: {
    vi: `Thiếu lý do bằng tiếng “${lang}”, hoặc lý do quá ngắn.`,
    en: `The reason in “${lang}” is missing or too short.`,
  },
  cure: {
    vi: `Thêm --reason-${lang} "…": người đọc sẽ thấy câu này.`,
    en: `Add --reason-${lang} "…": readers will see it.`,
  },
});

const WHOLE_ENTRY = (lang: string) => ({
  cause: {
    vi: `“${lang}” là bản gốc: gỡ bản gốc là gỡ cả bài.`,
    en: `“${lang}” is the source text: without it there is no entry.`,
  },
  cure: { vi: 'Bỏ tên ngôn ngữ để gỡ cả bài.', en: 'Leave the language out to withdraw the entry.' },
});

const NEVER_APPROVED = {
  cause: { vi: 'Bài, hoặc bản dịch này, chưa bao giờ được duyệt.', en: 'It was never approved.' },
  cure: { vi: 'Chưa đăng thì không cần gỡ.', en: 'What was not published needs no withdrawal.' },
};

const ALREADY = {
  cause: { vi: 'Đã gỡ từ trước.', en: 'It is withdrawn already.' },
  cure: {
    vi: 'Muốn đăng lại thì duyệt lại: npm run approve.',
    en: 'To publish it again, approve it: npm run approve.',
  },
};

const outOfOrder = (at: string, other: string) => ({
  cause: {
    vi: `Lúc gỡ ${at} phải sau lần duyệt cuối và không ở tương lai (mốc ${other}).`,
    en: `The withdrawal at ${at} must come after the last record and not lie in the future (${other}).`,
  },
  cure: { vi: 'Bỏ --at để lấy giờ hiện tại.', en: 'Leave --at out to take the present.' },
});
