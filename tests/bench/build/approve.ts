import fs from 'node:fs';
import path from 'node:path';
import { fileHash, textHash } from '../../../src/approval/content-hash.ts';
import type { Approvals } from '../../../src/approval/schema.ts';
import { withApproval, writeApprovals } from '../../../src/approval/write-approvals.ts';
import { LANGUAGES } from '../sentences.ts';

/** An officer of the sample province who may approve for every unit. */
const DECISION = {
  by: 'mau-editor',
  at: '2026-11-21T08:00:00+07:00',
  document: 'Phiếu duyệt mẫu (minh họa)',
};

/** Approves an entry as it is now, in every language. */
export function approveEntry(content: string, id: string, photo: string): void {
  const folder = path.join(content, id);
  const files = { [photo]: fileHash(photo, fs.readFileSync(path.join(folder, photo))) };
  const approvals = LANGUAGES.reduce<Approvals>((so, lang) => {
    const hash = textHash(fs.readFileSync(path.join(folder, `index.${lang}.mdx`)));
    return withApproval(so, lang, { hash, files, ...DECISION });
  }, {});
  writeApprovals(content, id, approvals);
}
