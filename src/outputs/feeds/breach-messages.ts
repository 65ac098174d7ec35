import type { Bilingual } from '../../content/problem.ts';

/** One breach of PROFILE.md in an item: which field, what is wrong, what to do. */
export interface Breach {
  field: string;
  cause: Bilingual;
  cure: Bilingual;
}

const breach = (field: string, cause: Bilingual, cure: Bilingual): Breach => ({ field, cause, cure });

/** Words for all that the build fails on (PROFILE.md, What fails the build). */
export const BREACHES = {
  empty: (field: string) =>
    breach(
      field,
      { vi: 'Nguồn tin cần trường này, nhưng nó rỗng.', en: 'Feeds need this field, and it is empty.' },
      { vi: 'Viết nội dung cho trường này.', en: 'Write something there.' },
    ),
  relative: (field: string, found: string) =>
    breach(
      field,
      { vi: `Địa chỉ không đầy đủ: ${found}.`, en: `An address is not absolute: ${found}.` },
      { vi: 'Viết cả https://… hoặc /muc/bai/.', en: 'Write all of https://… or /section/entry/.' },
    ),
  active: (found: string) =>
    breach(
      'body',
      { vi: `Nơi nhận không nhận được: ${found}.`, en: `Consumers cannot take this: ${found}.` },
      {
        vi: 'Bỏ script, style, iframe, biểu mẫu và thuộc tính on….',
        en: 'Remove scripts, styles, frames, forms and on… attributes.',
      },
    ),
  noZone: (field: string, found: string) =>
    breach(
      field,
      { vi: `Ngày “${found}” không có múi giờ.`, en: `The date “${found}” has no zone.` },
      { vi: 'Viết như 2026-03-10T08:00:00+07:00.', en: 'Write it like 2026-03-10T08:00:00+07:00.' },
    ),
  future: (field: string, found: string) =>
    breach(
      field,
      { vi: `Ngày “${found}” chưa tới.`, en: `The date “${found}” is in the future.` },
      { vi: 'Sửa ngày, hoặc dựng trang sau ngày ấy.', en: 'Mend the date, or build after it.' },
    ),
  pictureFormat: (found: string) =>
    breach(
      'cover',
      { vi: `Ảnh chỉ có dạng ${found}.`, en: `The picture is there only as ${found}.` },
      { vi: 'Cần bản JPEG hoặc PNG.', en: 'A JPEG or PNG is needed.' },
    ),
  noPage: (found: string) =>
    breach(
      '',
      { vi: `Trang ${found} không có trong bản dựng.`, en: `The page ${found} is not in the build.` },
      { vi: 'Báo lỗi này cho người làm Sen.', en: 'Report this to the makers of Sen.' },
    ),
  notApproved: () =>
    breach(
      'draft',
      { vi: 'Bài chưa duyệt mà có trong nguồn tin.', en: 'The item is not approved, and it is in a feed.' },
      { vi: 'Duyệt bài, hoặc để bài là bản nháp.', en: 'Approve it, or keep it a draft.' },
    ),
  notReviewed: (found: string) =>
    breach(
      'translation',
      {
        vi: `Bản dịch (${found}) chưa có người soát mà có trong nguồn tin.`,
        en: `The translation (${found}) is not reviewed, and it is in a feed.`,
      },
      { vi: 'Soát bản dịch và ghi state: reviewed.', en: 'Review it and write state: reviewed.' },
    ),
  expired: (found: string) =>
    breach(
      'rating',
      { vi: `Hạng OCOP đã hết hạn ngày ${found}.`, en: `The OCOP rating ended on ${found}.` },
      {
        vi: 'Ghi quyết định mới, hoặc bỏ stars và rating.',
        en: 'State the new decision, or remove stars and rating.',
      },
    ),
  control: (field: string, found: string) =>
    breach(
      field,
      { vi: `Có ký tự điều khiển ${found}.`, en: `There is a control character, ${found}.` },
      {
        vi: 'Xóa ký tự đó; thường do chép từ Word hay PDF.',
        en: 'Delete it; it often comes from Word or a PDF.',
      },
    ),
  twice: (found: string) =>
    breach(
      'guid',
      { vi: `Hai bài cùng một guid: ${found}.`, en: `Two items have one guid: ${found}.` },
      { vi: 'Đổi tên thư mục của một trong hai bài.', en: "Rename one of the two entries' folders." },
    ),
};
