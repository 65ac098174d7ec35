import type { Bilingual } from '../content/problem.ts';

/** Why nothing was built, in words for the operator. The last good site stays. */
export class BuildRefusal extends Error {
  constructor({ vi, en }: Bilingual, cause?: unknown) {
    super(`vi  ${vi}\nen  ${en}`, { cause });
  }
}

const STAYS: Bilingual = {
  vi: 'Bản tốt gần nhất vẫn còn nguyên.',
  en: 'The last good site stays as it was.',
};

/** What the system says no to, by its error code. */
const SYSTEM: Record<string, Bilingual> = {
  ENOSPC: { vi: 'Hết chỗ trên đĩa', en: 'The disk is full' },
  EDQUOT: { vi: 'Hết hạn mức đĩa', en: 'The disk quota is used up' },
  EROFS: { vi: 'Ổ đĩa chỉ cho đọc', en: 'The disk is read-only' },
  EACCES: { vi: 'Không có quyền ghi', en: 'There is no permission to write' },
  EPERM: { vi: 'Không có quyền ghi', en: 'There is no permission to write' },
  ETIMEDOUT: {
    vi: 'Pagefind chờ mãi mà không ghi được chỉ mục tìm kiếm: xem đĩa còn chỗ và còn cho ghi không',
    en: 'Pagefind could not write the search index, however long it tried: see whether the disk has room and can be written to',
  },
  EMFILE: { vi: 'Mở quá nhiều tệp cùng lúc', en: 'Too many files are open at once' },
};

/** The refusal for an error of the system, such as a full disk; any other error as it is. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof BuildRefusal) return error;
  const { code, path: file = '' } = error as NodeJS.ErrnoException;
  const known = SYSTEM[code ?? ''] ?? SYSTEM[codeIn(error.message)];
  if (!known) return error;
  const at = file ? ` (${file})` : '';
  return new BuildRefusal(
    { vi: `${known.vi}${at}. ${STAYS.vi}`, en: `${known.en}${at}. ${STAYS.en}` },
    error,
  );
}

/** The code for the system's words: picture, font and search libraries give only these. */
function codeIn(message: string): string {
  if (/No space left on device/.test(message)) return 'ENOSPC';
  return /Read-only file system/.test(message) ? 'EROFS' : '';
}
