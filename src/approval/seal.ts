import { createHash } from 'node:crypto';
import type { ApprovalRecord, Approvals, WithdrawalRecord } from './schema.ts';

/**
 * Seals the records of one list of `approval.yml`. A seal is computed from the record and the seal above it, so that a
 * record edited, inserted or removed by hand shows without git. Whoever computes seals anew is found by `npm run audit`,
 * which compares with the history.
 */
export function sealOf(
  list: string,
  record: Omit<ApprovalRecord, 'seal'> | Omit<WithdrawalRecord, 'seal'>,
  previous: string | undefined,
): string {
  const said = sorted({ ...record, seal: undefined });
  return createHash('sha256')
    .update(JSON.stringify([list, said, previous ?? '']))
    .digest('hex')
    .slice(0, 32);
}

/** The lists that somebody edited: name → place of the first record whose seal is not what it should be. */
export function brokenSeals({ approved = {}, withdrawn = [] }: Approvals): Record<string, number> {
  const lists = [...Object.entries(approved), ['withdrawn', withdrawn] as const];
  return Object.fromEntries(
    lists.flatMap(([list, records]) => {
      const broken = firstBrokenSeal(list, records);
      return broken < 0 ? [] : [[list, broken]];
    }),
  );
}

function firstBrokenSeal(list: string, records: readonly (ApprovalRecord | WithdrawalRecord)[]): number {
  return records.findIndex((record, index) => record.seal !== sealOf(list, record, records[index - 1]?.seal));
}

/** The order of fields in the file does not matter. */
function sorted(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]): [string, unknown] => [
      name,
      typeof field === 'object' && field !== null ? sorted(field as object) : field,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
