import { z } from 'zod';
import type { YamlText } from '../content/yaml-text.ts';
import { instant, localized } from '../types/fields.ts';

/** SHA-256, 64 hex digits: whoever audits can compute it with tools of their own. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const seal = z.string().regex(/^[0-9a-f]{32}$/);
const officerId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const document = z.string().min(3).max(300);

/** One approval of one language: exactly this text, with exactly these files, may be published. */
const approvalRecord = z.strictObject({
  /** Of the language file (see content-hash.ts). */
  hash: sha256,
  /** Files of the folder that the source text shows: name → SHA-256. A translation shows those of the source. */
  files: z.record(z.string(), sha256).optional(),
  /** Officer in site.yml. */
  by: officerId,
  at: instant,
  /** What it was approved under, as the office files it. */
  document,
  /** Ties the record to those above it (see seal.ts). */
  seal,
});

/**
 * The entry is taken back: it leaves pages, lists, feeds and search from `at` on, and its address says why. With `lang`,
 * that translation alone: its readers get the source text again.
 */
const withdrawalRecord = z.strictObject({
  at: instant,
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  reason: localized,
  by: officerId,
  document: document.optional(),
  seal,
});

/** `approval.yml` in an entry's folder. Lists keep their history, newest last; only commands write it. */
export const approvalsSchema = z.strictObject({
  /** Language → its approvals. */
  approved: z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(approvalRecord).min(1)).optional(),
  withdrawn: z.array(withdrawalRecord).min(1).optional(),
  /** Somebody asks for approval; the next approval answers it. */
  requested: z
    .strictObject({ by: z.string().min(2), at: instant, note: z.string().min(2).optional() })
    .optional(),
});

export type ApprovalRecord = z.output<typeof approvalRecord>;
export type WithdrawalRecord = z.output<typeof withdrawalRecord>;
export type Approvals = z.output<typeof approvalsSchema>;

export const APPROVAL_FILE = 'approval.yml';

/** An entry's `approval.yml` as read. */
export interface ApprovalFile {
  approvals: Approvals;
  /** List → place of the first record whose seal is not what it should be. */
  broken: Readonly<Record<string, number>>;
  lineOf: YamlText['lineOf'];
  file: string;
}
