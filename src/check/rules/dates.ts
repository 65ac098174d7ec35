import { atField, versionsOf } from '../entries/versions.ts';
import type { Rule, Subject } from '../rule.ts';

/** Two dates of an entry, of which the first may not come after the second. */
interface Order {
  earlier: string | undefined;
  later: string | undefined;
  field: string;
  vi: string;
  en: string;
}

/** Dates that contradict each other: nobody could ever see the entry, or its rating. */
export const dates: Rule = {
  name: 'dates',
  severity: 'stop',
  check: (subject: Subject) =>
    versionsOf(subject)
      .filter(({ lang }) => lang === subject.province?.site.languages[0])
      .flatMap((of) => {
        const { publishAt, expireAt } = of.entry.common;
        const rating = of.entry.facts.rating as { date?: string; expires?: string } | undefined;
        const orders: Order[] = [
          { earlier: publishAt, later: expireAt, field: 'expireAt', vi: 'gỡ bài (expireAt)', en: 'expireAt' },
          {
            earlier: rating?.date,
            later: rating?.expires,
            field: 'rating',
            vi: 'hết hạn (expires)',
            en: 'expires',
          },
        ];
        return orders
          .filter(({ earlier, later }) => earlier && later && Date.parse(later) <= Date.parse(earlier))
          .map(({ earlier, later, field, vi, en }) =>
            atField(of, field, {
              cause: {
                vi: `Ngày ${vi} ${later} không sau ngày bắt đầu ${earlier}.`,
                en: `${en} ${later} is not after ${earlier}, when it begins.`,
              },
              cure: { vi: 'Sửa một trong hai ngày.', en: 'Mend one of the two.' },
            }),
          );
      }),
};
