import type { Bilingual } from '../content/problem.ts';
import type { Site } from '../content/site.ts';

/** Officers who may approve what a unit publishes, by id. */
export function approversOf(site: Pick<Site, 'officers'>, unit: string, at: string): string[] {
  return Object.keys(site.officers).filter((id) => !refusalOf(site, id, unit, at));
}

/**
 * Why an officer may not approve what a unit publishes at an instant, with what to do; `undefined` when they may.
 * `unit` is `undefined` where only the office is asked about.
 */
export function refusalOf(
  { officers }: Pick<Site, 'officers'>,
  id: string,
  unit: string | undefined,
  at: string,
): { cause: Bilingual; cure: Bilingual } | undefined {
  const officer = officers[id];
  if (!officer) {
    const known = Object.keys(officers).join(', ');
    return {
      cause: { vi: `site.yml không có cán bộ “${id}”.`, en: `site.yml names no officer “${id}”.` },
      cure: { vi: `Ghi một trong: ${known}.`, en: `Name one of: ${known}.` },
    };
  }
  const roles = officer.roles ?? [];
  if (!roles.includes('approve') && !roles.includes('approve-any'))
    return {
      cause: { vi: `“${id}” không có quyền duyệt.`, en: `“${id}” has no right to approve.` },
      cure: {
        vi: 'Nhờ người có quyền duyệt, hoặc ghi roles: [approve] cho cán bộ này trong site.yml.',
        en: 'Ask an officer who may approve, or give this one roles: [approve] in site.yml.',
      },
    };
  const day = new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
  if ((officer.from && day < officer.from) || (officer.until && day > officer.until))
    return {
      cause: {
        vi: `Ngày ${day}, “${id}” không giữ chức vụ (từ ${officer.from ?? '…'} đến ${officer.until ?? '…'}).`,
        en: `“${id}” is not in office on ${day} (from ${officer.from ?? '…'} until ${officer.until ?? '…'}).`,
      },
      cure: {
        vi: 'Người đang giữ chức vụ duyệt, hoặc sửa from, until trong site.yml.',
        en: 'Let whoever is in office approve, or mend from, until in site.yml.',
      },
    };
  if (unit !== undefined && unit !== officer.unit && !roles.includes('approve-any'))
    return {
      cause: {
        vi: `“${id}” thuộc ${officer.unit}, không duyệt bài của ${unit}.`,
        en: `“${id}” belongs to ${officer.unit} and may not approve what ${unit} publishes.`,
      },
      cure: {
        vi: `Nhờ người duyệt của ${unit}, hoặc người có quyền approve-any.`,
        en: `Ask an approver of ${unit}, or one with the role approve-any.`,
      },
    };
  return undefined;
}
