import fs from 'node:fs';
import path from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { filesBelow, hash } from '../build/hash.ts';
import type { InboundItem, InboundProposal } from '../content/inbound.ts';
import type { Problem } from '../content/problem.ts';
import { INBOUND_FOLDER, readInbound } from '../content/read-inbound.ts';
import { slugOf } from '../i18n/slug.ts';
import type { Change } from './merge.ts';

const HEAD = `# Duyệt: đổi status thành approved hoặc rejected, ghi decidedBy (ai) và decidedAt (lúc nào, 2026-03-10T08:00:00+07:00).
# To decide: set status to approved or rejected, and state decidedBy (who) and decidedAt (when).
`;
const YAML_STYLE = { lineWidth: 0 };

/** The proposals of a source as they are on disk; files that are wrong become problems. */
export function readProposals(content: string, source: string, problems: Problem[]): InboundItem[] {
  const folder = `${INBOUND_FOLDER}/${source}`;
  const files = filesBelow(path.join(content, folder))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .map((file) => `${folder}/${file}`);
  return readInbound(content, files, [source], problems);
}

/** File of a change below the content folder; a new item is named by its day and title, `taken` are names in use. */
export function fileOf({ existing, proposal }: Change, source: string, taken: Set<string>): string {
  if (existing) return existing.file;
  const { id, title, link, published } = proposal;
  const slug = slugOf(title) || slugOf(new URL(link).pathname.replace(/\.\w+$/, '')) || 'item';
  const base = `${INBOUND_FOLDER}/${source}/${published.slice(0, 10)}-${slug}`;
  const plain = `${base}.yml`;
  const file = taken.has(plain) ? `${base}-${hash(id).slice(0, 6)}.yml` : plain;
  taken.add(file);
  return file;
}

/**
 * Writes a proposal. In a file that is there only the fields that differ are touched, so that an editor's comments and
 * order stay; the file is swapped in whole.
 */
export function writeProposal(content: string, file: string, proposal: InboundProposal): void {
  const full = path.join(content, file);
  const text = fs.existsSync(full)
    ? updated(fs.readFileSync(full, 'utf8'), proposal)
    : HEAD + stringify(proposal, YAML_STYLE);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  const partial = path.join(path.dirname(full), `.${path.basename(full)}.partial`);
  fs.writeFileSync(partial, text);
  fs.renameSync(partial, full);
}

function updated(text: string, proposal: InboundProposal): string {
  const document = parseDocument(text);
  const old = document.toJS() as Record<string, unknown>;
  const next = proposal as Record<string, unknown>;
  for (const key of Object.keys(old)) if (next[key] === undefined) document.delete(key);
  for (const [key, value] of Object.entries(next)) {
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(old[key])) document.set(key, value);
  }
  return document.toString(YAML_STYLE);
}
