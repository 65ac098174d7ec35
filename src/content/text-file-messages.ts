import type { Problem } from './problem.ts';

export type TextFileMessage = Pick<Problem, 'cause' | 'cure'>;

const SAVE_AS_UTF8 = {
  vi: 'Mở bằng Notepad, chọn Lưu thành (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu đè.',
  en: 'Open it in Notepad, choose Save as, set Encoding to UTF-8 and save over it.',
};

/** What can be wrong with a text file as a whole, in words for editors. */
export const TEXT_FILE_MESSAGES = {
  utf16: {
    cause: {
      vi: 'Tệp được lưu kiểu Unicode 16 bit (UTF-16), máy không đọc được.',
      en: 'The file was saved as 16-bit Unicode (UTF-16) and cannot be read.',
    },
    cure: SAVE_AS_UTF8,
  },
  notUtf8: {
    cause: {
      vi: 'Tệp không phải UTF-8: từ dòng này có chữ thuộc bảng mã khác.',
      en: 'The file is not UTF-8: from this line on it has letters of another encoding.',
    },
    cure: SAVE_AS_UTF8,
  },
  /** `ours` and `theirs` are the branches or commits that git names. */
  conflict: (ours: string, theirs: string): TextFileMessage => ({
    cause: {
      vi: `Hai người cùng sửa tệp này và git chưa gộp được: một bên là “${ours}”, bên kia là “${theirs}”.`,
      en: `Two people edited this file and git could not merge them: one side is “${ours}”, the other “${theirs}”.`,
    },
    cure: {
      vi: 'Giữ phần đúng, xóa phần kia và cả ba dòng đánh dấu “<<<<<<<”, “=======”, “>>>>>>>”. Với approval.yml thì giữ nguyên một bên (git checkout --ours hoặc --theirs <tệp>) rồi duyệt lại phần còn thiếu.',
      en: 'Keep the right part, delete the other one and the three marker lines “<<<<<<<”, “=======”, “>>>>>>>”. Of an approval.yml keep one side whole (git checkout --ours or --theirs <file>), then approve again what is missing.',
    },
  }),
};
