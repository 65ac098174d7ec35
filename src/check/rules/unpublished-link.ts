import { isWithdrawn } from '../../catalogue/catalogue.ts';
import { entryAt, inBody, isVisible, linksOf } from '../entries/versions.ts';
import type { Rule } from '../rule.ts';

/** A link that readers can see to an entry that they cannot: a draft, one to come, expired or withdrawn. */
export const unpublishedLink: Rule = {
  name: 'unpublished-link',
  severity: 'warning',
  check: (subject) =>
    linksOf(subject).flatMap((link) => {
      const { province, now } = subject;
      const target = province && entryAt(province, link.address);
      if (!target || isVisible(target, subject) || !isVisible(link.entry, subject)) return [];
      const withdrawn = isWithdrawn(target, now);
      return [
        inBody(link, link.line, {
          cause: {
            vi: `Liên kết “${link.address}” dẫn tới bài ${withdrawn ? 'đã gỡ' : 'người đọc chưa (hoặc không còn) thấy'}.`,
            en: `The link “${link.address}” leads to an entry that ${withdrawn ? 'was withdrawn' : 'readers do not see now'}.`,
          },
          cure: {
            vi: 'Bỏ liên kết, hoặc chờ bài kia được đăng rồi hãy dẫn tới.',
            en: 'Remove the link, or wait until the other entry is published.',
          },
        }),
      ];
    }),
};
