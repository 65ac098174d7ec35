/** The days a report is about, both included (`2026-03-10`, Vietnam), and what the period is called in Vietnamese. */
export interface Period {
  from: string;
  to: string;
  name: string;
}

/** Days on which reports are due each year, as `dd/mm`. */
export interface DueDays {
  halfYear: string;
  year: string;
}

/** As Đồng Tháp's plan for 2026 has them (seed 004, part V); Đắk Nông's are 15/5 and 15/11, others' 10/11. */
export const DUE_DAYS: DueDays = { halfYear: '15/6', year: '25/11' };

/**
 * The period of `2026-1` (first half), `2026-2` (second half) or `2026` (the year). A report is due before its year
 * is over, so a period runs from one due day to the day before the next: no day is left out or counted twice.
 * Throws where the name or a due day cannot be read.
 */
export function namedPeriod(name: string, due: DueDays = DUE_DAYS): Period {
  const [, yearText, half] = /^(\d{4})(?:-([12]))?$/.exec(name) ?? [];
  if (!yearText) throw new Error(`${name}: viết 2026, 2026-1 hoặc 2026-2 / write 2026, 2026-1 or 2026-2`);
  const year = Number(yearText);
  const begin = dayOf(year - 1, due.year);
  const middle = dayOf(year, due.halfYear);
  const end = dayOf(year, due.year);
  if (half === '1') return { from: begin, to: dayBefore(middle), name: `6 tháng đầu năm ${year}` };
  if (half === '2') return { from: middle, to: dayBefore(end), name: `6 tháng cuối năm ${year}` };
  return { from: begin, to: dayBefore(end), name: `năm ${year}` };
}

/** A period from one day to another, both included. Throws where one is no day or they are the wrong way round. */
export function periodBetween(from: string, to: string): Period {
  for (const day of [from, to]) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
      throw new Error(`${day}: viết ngày như 2026-03-10 / write a day such as 2026-03-10`);
    }
  }
  if (from > to) throw new Error(`${from} > ${to}: ngày đầu sau ngày cuối / the first day is after the last`);
  return { from, to, name: `từ ngày ${vietnameseDate(from)} đến ngày ${vietnameseDate(to)}` };
}

/** `2026-03-05` → `05/3/2026`: days and months below 10 and 3 have a zero (Decree 30/2020, annex I). */
export function vietnameseDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

function dayOf(year: number, due: string): string {
  const [, date = '', month = ''] = /^(\d{1,2})\/(\d{1,2})$/.exec(due) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!month || Number.isNaN(Date.parse(day))) throw new Error(`${due}: viết 15/6 / write 15/6`);
  return day;
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
