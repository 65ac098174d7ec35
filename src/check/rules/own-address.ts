import { inBody, linksOf } from '../entries/versions.ts';
import type { Rule } from '../rule.ts';

/** A page of the site named by its whole address: it leads to one language only, and breaks when the site moves. */
export const ownAddress: Rule = {
  name: 'own-address',
  severity: 'warning',
  check: (subject) => {
    const host = subject.province ? new URL(subject.province.site.origin).host : '';
    return linksOf(subject).flatMap((link) => {
      if (!/^https?:/i.test(link.address) || !URL.canParse(link.address)) return [];
      const url = new URL(link.address);
      if (url.host !== host) return [];
      const path = url.pathname.replace(/^\/[a-z]{2,3}(?=\/)/, '') + url.hash;
      return [
        inBody(link, link.line, {
          cause: {
            vi: `“${link.address}” là trang của chính site này.`,
            en: `“${link.address}” is a page of this very site.`,
          },
          cure: {
            vi: `Viết ${path}: máy tự đưa người đọc tới đúng thứ tiếng.`,
            en: `Write ${path}: readers get it in their own language.`,
          },
        }),
      ];
    });
  },
};
