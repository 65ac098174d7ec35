import { inBody, linksOf } from '../entries/versions.ts';
import type { Rule } from '../rule.ts';

/** A link out that is not encrypted. Sources are left alone: some old newspapers have nothing else. */
export const insecureLink: Rule = {
  name: 'insecure-link',
  severity: 'warning',
  check: (subject) => {
    const host = subject.province ? new URL(subject.province.site.origin).host : '';
    return linksOf(subject)
      .filter(
        ({ address }) =>
          /^http:/i.test(address) && !(URL.canParse(address) && new URL(address).host === host),
      )
      .map((link) =>
        inBody(link, link.line, {
          cause: {
            vi: `Liên kết “${link.address}” không mã hóa (http).`,
            en: `The link “${link.address}” is not encrypted (http).`,
          },
          cure: {
            vi: 'Đổi thành https:// và mở thử.',
            en: 'Change it to https:// and try it.',
          },
        }),
      );
  },
};
