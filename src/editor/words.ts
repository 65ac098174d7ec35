import { say } from '../types/form.ts';

export const SLUG_HINT = say(
  'Địa chỉ của bài: chữ thường không dấu, nối bằng gạch ngang. Đã đăng thì không đổi nữa.',
  'The address of the entry: lower case without diacritics, joined by hyphens. It never changes once published.',
);
export const SLUG_RULE = say(
  'Chỉ dùng chữ thường không dấu, số và gạch ngang.',
  'Only lower-case letters without diacritics, digits and hyphens.',
);

/**
 * The format by which Sveltia reads and writes entries: `text/entry-text.ts`, registered in the browser.
 * Sveltia takes for `.mdx` only a name with this ending.
 */
export const FORMAT = 'sen-frontmatter';

/** Folder name of an entry that has none yet. */
export const NEW_ENTRY = 'bai-moi';
