import type { Bilingual } from '../content/problem.ts';
import type { ImportReport } from './import-source.ts';

const KINDS: Record<ImportReport['changes'][number]['kind'], Bilingual> = {
  new: { vi: 'tin mới', en: 'new' },
  changed: { vi: 'nguồn đã sửa', en: 'changed at source' },
  withdrawn: { vi: 'nguồn đã gỡ', en: 'withdrawn at source' },
  restored: { vi: 'nguồn đã đăng lại', en: 'restored at source' },
};

/** A report as lines for a terminal, one per change and one per item left out. */
export function formatReport({ source, items, changes, refused, unreached }: ImportReport): string[] {
  return [
    ...changes.map(({ kind, file }) => `  ${KINDS[kind].vi} / ${KINDS[kind].en}: ${file}`),
    ...refused.flatMap(({ vi, en }) => [`  bỏ  ${vi}`, `  out ${en}`]),
    ...(unreached > 0
      ? [`  không hỏi được ${unreached} bài gốc / ${unreached} originals could not be reached`]
      : []),
    `${source}: ${items} tin trong nguồn, ${changes.length} thay đổi, ${refused.length} bỏ / ${items} items, ${changes.length} changes, ${refused.length} left out`,
  ];
}
