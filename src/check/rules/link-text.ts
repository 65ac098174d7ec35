import { inBody, linksOf } from '../entries/versions.ts';
import type { Rule } from '../rule.ts';

const SAYS_NOTHING =
  /^(?:(?:bấm |nhấn |nhấp |xem |click )?(?:vào )?(?:tại )?(?:đây|here)|xem thêm|xem chi tiết|chi tiết|đọc thêm|more|read more|learn more|see more|this|this page|link|liên kết|ទីនេះ|នៅទីនេះ|ចុចទីនេះ|អានបន្ថែម)$/iu;

/** Link words that mean nothing when they are read alone, as screen readers list them (WCAG 2.4.4). */
export const linkText: Rule = {
  name: 'link-text',
  severity: 'warning',
  check: (subject) =>
    linksOf(subject)
      .filter(
        ({ text }) =>
          text.trim() === '' ||
          SAYS_NOTHING.test(
            text
              .trim()
              .replace(/[.…»>!:]+$/, '')
              .trim(),
          ),
      )
      .map((link) =>
        inBody(link, link.line, {
          cause: {
            vi: `Chữ của liên kết “${link.text}” không nói nó dẫn tới đâu.`,
            en: `The words of the link “${link.text}” do not tell where it leads.`,
          },
          cure: {
            vi: 'Đặt liên kết vào tên trang sẽ mở: [Gáo Giồng](/tourism/gao-giong/).',
            en: 'Put the link on the name of what it opens: [Gáo Giồng](/tourism/gao-giong/).',
          },
        }),
      ),
};
