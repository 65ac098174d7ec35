import type { Bilingual, Problem } from '../../content/problem.ts';

export type Message = Pick<Problem, 'cause' | 'cure'>;

/** What an import refuses a file or a unit for. */
export const IMPORT_MESSAGES = {
  unknownEntry: (entry: string): Message => ({
    cause: { vi: `Không có mục “${entry}”.`, en: `There is no entry “${entry}”.` },
    cure: {
      vi: 'Mục có thể đã đổi tên hoặc bị gỡ; xuất lại.',
      en: 'It may have been renamed or withdrawn; export again.',
    },
  }),
  languages: (source: string, target: string): Message => ({
    cause: {
      vi: `Không dịch từ “${source}” sang “${target}” trên trang này.`,
      en: `This site does not translate from “${source}” to “${target}”.`,
    },
    cure: { vi: 'Kiểm tra srcLang và trgLang.', en: 'Check srcLang and trgLang.' },
  }),
  editedSince: (): Message => ({
    cause: {
      vi: 'Bản dịch trong thư mục đã được sửa sau khi xuất tệp này.',
      en: 'The translation in the content folder was edited after this file was exported.',
    },
    cure: {
      vi: 'Xuất lại, chép chữ mới sang, rồi nhập; chưa ghi đè gì.',
      en: 'Export again, bring the new words over, then import; nothing was overwritten.',
    },
  }),
  sourceGone: (reason: Bilingual): Message => ({
    cause: {
      vi: `Bản gốc đã đổi từ khi xuất, và không lấy lại được bản lúc ấy: ${reason.vi}`,
      en: `The source changed since the export, and the version of then cannot be had: ${reason.en}`,
    },
    cure: { vi: 'Xuất lại từ bản gốc mới.', en: 'Export again from the new source.' },
  }),
  untranslated: (units: readonly string[]): Message => ({
    cause: {
      vi: `${units.length} câu chưa dịch: ${units.join(', ')}.`,
      en: `${units.length} units are not translated: ${units.join(', ')}.`,
    },
    cure: { vi: 'Dịch đủ mọi câu của mục rồi nhập lại.', en: 'Translate them all, then import again.' },
  }),
  wouldBeLost: (text: string): Message => ({
    cause: {
      vi: `Bản dịch cũ có đoạn không có ở bản gốc, ghi lại sẽ mất: “${text}”`,
      en: `The old translation has a piece that the source has not, and it would be lost: “${text}”`,
    },
    cure: {
      vi: 'Thêm đoạn ấy vào bản gốc, hoặc xóa khỏi bản dịch, rồi xuất lại.',
      en: 'Add it to the source, or delete it from the translation, then export again.',
    },
  }),
  by: (): Message => ({
    cause: { vi: 'Chưa biết ai đã dịch.', en: 'Who translated it is not said.' },
    cure: {
      vi: 'Thêm --by "Tên người hoặc công ty dịch".',
      en: 'Add --by "name of the translator or agency".',
    },
  }),
  state: (): Message => ({
    cause: {
      vi: 'Trạng thái các câu không cho biết bản dịch đã được người soát hay chưa.',
      en: 'The states of the segments do not say whether a person has reviewed the translation.',
    },
    cure: {
      vi: 'Thêm --as reviewed (đã có người soát) hoặc --as machine (máy dịch, chưa ai soát).',
      en: 'Add --as reviewed (a person has read it) or --as machine (nobody has).',
    },
  }),
};
