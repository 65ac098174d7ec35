import fs from 'node:fs';
import path from 'node:path';
import { fileHash, shownFiles, textHash } from '../src/approval/content-hash.ts';
import { APPROVAL_FILE, type Approvals, approvalsSchema } from '../src/approval/schema.ts';
import { formatApprovals, withApproval } from '../src/approval/write-approvals.ts';
import { filesBelow } from '../src/build/hash.ts';
import { parseFrontMatter } from '../src/content/front-matter.ts';
import { parseYaml } from '../src/content/yaml-text.ts';

/** Before everything that the fixture dates, withdrawals included. */
const AT = '2026-01-05T08:00:00+07:00';
const DECISION = { by: 'mau', at: AT, document: 'Phiếu duyệt mẫu (minh họa)' };

/** Texts of the fixture that wait for approval on purpose: entry id → languages. */
const UNAPPROVED: Readonly<Record<string, readonly string[]>> = { 'news/cho-duyet': ['vi', 'en'] };

/**
 * Approves a copy of the fixture province as it is now, whatever a test did to it: every text that is there, but those
 * left waiting on purpose. What was withdrawn stays so. Call it between an edit and a build.
 */
export function approveCopy(content: string): void {
  const texts = filesBelow(content).filter((file) => /\/index\.\w+\.mdx$/.test(file));
  for (const [id, files] of Map.groupBy(texts, (file) => path.posix.dirname(file))) {
    const folder = path.join(content, id);
    const languages = files.map((file) => file.split('.').at(-2) ?? '');
    const approved = languages
      .filter((lang) => !UNAPPROVED[id]?.includes(lang))
      .reduce((so, lang) => withApproval(so, lang, recordOf(folder, lang)), withdrawalsOf(folder));
    if (approved.approved) fs.writeFileSync(path.join(folder, APPROVAL_FILE), formatApprovals(approved));
  }
}

function recordOf(folder: string, lang: string) {
  const text = fs.readFileSync(path.join(folder, `index.${lang}.mdx`), 'utf8');
  const shown = shownFiles(parseFrontMatter(text, '', [])?.data)
    .filter((name) => fs.existsSync(path.join(folder, name)))
    .map((name) => [name, fileHash(name, fs.readFileSync(path.join(folder, name)))]);
  return {
    hash: textHash(text),
    ...(shown.length > 0 ? { files: Object.fromEntries(shown) } : {}),
    ...DECISION,
  };
}

function withdrawalsOf(folder: string): Approvals {
  const file = path.join(folder, APPROVAL_FILE);
  if (!fs.existsSync(file)) return {};
  const { withdrawn } = approvalsSchema.parse(parseYaml(fs.readFileSync(file, 'utf8'), '', [])?.data);
  return withdrawn ? { withdrawn } : {};
}
