import { entryAt, inBody, linksOf } from '../entries/versions.ts';
import type { Rule } from '../rule.ts';

/** A link to a heading that the page it leads to does not have in that language. */
export const anchor: Rule = {
  name: 'anchor',
  severity: 'warning',
  check: (subject) =>
    linksOf(subject).flatMap((link) => {
      const { province } = subject;
      const [path = '', mark] = link.address.split('#');
      if (!province || !mark || /^\w+:/.test(path)) return [];
      const entry = path === '' ? link.entry : entryAt(province, path);
      if (!entry) return [];
      // A page that is not translated shows the source text.
      const target = entry.versions[link.lang] ?? entry.versions[province.site.languages[0] ?? ''];
      const ids = target?.body.headings.map(({ id }) => id) ?? [];
      if (ids.includes(decode(mark))) return [];
      const known = ids.map((id) => `#${id}`).join(', ');
      return [
        inBody(link, link.line, {
          cause: {
            vi: `Không có mục “#${decode(mark)}” trong ${target?.file}.`,
            en: `There is no heading “#${decode(mark)}” in ${target?.file}.`,
          },
          cure: {
            vi: known ? `Dùng một trong: ${known}.` : 'Bỏ phần từ dấu # trở đi.',
            en: known ? `Use one of: ${known}.` : 'Remove what begins with #.',
          },
        }),
      ];
    }),
};

function decode(mark: string): string {
  try {
    return decodeURIComponent(mark);
  } catch {
    return mark;
  }
}
