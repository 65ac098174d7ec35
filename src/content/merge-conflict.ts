import type { Problem } from './problem.ts';

/** Git's marks where two people edited the same lines; the name after `<` and `>` is the side's branch or commit. */
const CONFLICT = /^<{7} ?(.*)\r?\n[\s\S]*?^={7}\r?\n[\s\S]*?^>{7} ?(.*)$/m;

/** The problem of a text in which git left two edits side by side, naming both; `undefined` where there is none. */
export function mergeConflict(text: string, file: string): Problem | undefined {
  const match = CONFLICT.exec(text);
  if (!match) return undefined;
  const [ours, theirs] = [match[1], match[2]].map((side) => side?.trim() || '?');
  return {
    file,
    line: text.slice(0, match.index).split('\n').length,
    field: '',
    cause: {
      vi: `Hai người cùng sửa tệp này, git chưa ghép được: một bên là “${ours}”, một bên là “${theirs}”.`,
      en: `Two people edited this file and git could not join them: one side is “${ours}”, the other “${theirs}”.`,
    },
    cure: file.endsWith('.yml')
      ? {
          vi: 'Giữ nguyên một bên (git checkout --ours hoặc --theirs <tệp>), rồi duyệt lại phần còn thiếu.',
          en: 'Keep one side whole (git checkout --ours or --theirs <file>), then approve what is missing again.',
        }
      : {
          vi: 'Giữ phần đúng của hai bên, xóa các dòng <<<<<<<, =======, >>>>>>>, rồi xin duyệt lại.',
          en: 'Keep what is right of both, delete the lines <<<<<<<, =======, >>>>>>>, then have it approved again.',
        },
  };
}
