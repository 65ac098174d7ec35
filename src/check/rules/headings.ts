import { inBody, versionsOf } from '../entries/versions.ts';
import type { Rule } from '../rule.ts';

/** A heading one level too deep: who navigates by headings thinks that a part is missing (WCAG 1.3.1). */
export const headings: Rule = {
  name: 'headings',
  severity: 'warning',
  check: (subject) =>
    versionsOf(subject).flatMap((of) => {
      let above = 1;
      return of.version.body.headings.flatMap(({ depth, text, line }) => {
        const allowed = above + 1;
        above = depth;
        if (depth <= allowed) return [];
        return [
          inBody(of, line, {
            cause: {
              vi: `Tựa “${text}” ở cấp ${depth}, nhảy qua cấp ${allowed}.`,
              en: `The heading “${text}” is at level ${depth} and skips level ${allowed}.`,
            },
            cure: {
              vi: `Viết ${'#'.repeat(allowed)} ở đầu tựa.`,
              en: `Begin it with ${'#'.repeat(allowed)}.`,
            },
          }),
        ];
      });
    }),
};
