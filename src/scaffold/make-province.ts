import fs from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../content/problem.ts';

/** Why a province cannot be made in a folder; `undefined` where it can: the folder is not there, or empty. */
export function refusalOf(folder: string): Bilingual | undefined {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isDirectory())
    return { vi: `${folder} là một tệp, không phải thư mục.`, en: `${folder} is a file, not a folder.` };
  const [first] = fs.readdirSync(folder).filter((name) => name !== '.git');
  return first === undefined
    ? undefined
    : {
        vi: `Thư mục ${folder} không trống (có ${first}). Chọn thư mục khác: không tệp nào bị ghi đè.`,
        en: `The folder ${folder} is not empty (it has ${first}). Choose another: no file is overwritten.`,
      };
}

/**
 * Writes the files of a new province beside its folder first, so that a failure leaves none half made. `accept` looks at
 * them there; what it does not accept is removed. Gives whether the province was made.
 */
export async function writeProvince(
  folder: string,
  files: Readonly<Record<string, string>>,
  accept: (draft: string) => Promise<boolean>,
): Promise<boolean> {
  const draft = `${folder}.${process.pid}`;
  try {
    for (const [file, text] of Object.entries(files)) {
      const to = path.join(draft, file);
      fs.mkdirSync(path.dirname(to), { recursive: true });
      fs.writeFileSync(to, text);
    }
    if (!(await accept(draft))) return false;
    fs.mkdirSync(folder, { recursive: true });
    for (const name of fs.readdirSync(draft)) fs.renameSync(path.join(draft, name), path.join(folder, name));
    return true;
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}
