import { normaliseKhmer } from '../../search/text/khmer.ts';
import type { TextRule } from '../rule.ts';
import { foundAt } from '../text/find.ts';

/** A Khmer name with its Latin one behind it, as texts for Khmer readers introduce a place: ថើយសើន (Thới Sơn). */
const INTRODUCED =
  /(?<![\u1780-\u17D3\u17DD\u200B])([\u1780-\u17D3\u17DD\u200B]+)[ \u00A0]*\(([^()\n]{3,60})\)/gu;

/** A Khmer name that is not the glossary's for the Latin name beside it. */
export const khmerNames: TextRule = {
  name: 'khmer-name',
  severity: 'warning',
  check: ({ texts, province }) => {
    const right = new Map<string, { km: string; forms: Set<string> }>();
    for (const { vi, en, km, kind, also } of province?.glossary ?? []) {
      if (typeof km !== 'string' || kind === 'term') continue;
      const others = typeof also === 'object' ? (also.km ?? []) : [];
      for (const latin of [vi, en]) {
        if (typeof latin !== 'string') continue;
        const known = right.get(latin) ?? { km, forms: new Set<string>() };
        for (const form of [km, ...others]) known.forms.add(normaliseKhmer(form));
        right.set(latin, known);
      }
    }
    return texts
      .filter(({ lang, kind }) => lang === 'km' && kind === 'prose')
      .flatMap((text) =>
        [...text.words.matchAll(INTRODUCED)].flatMap((match) => {
          const [, run = '', latin = ''] = match;
          const known = right.get(latin.trim());
          const typed = normaliseKhmer(run);
          if (!known || [...known.forms].some((form) => typed.endsWith(form) || form.endsWith(typed)))
            return [];
          return [
            foundAt(text, match.index, match.index + run.length, {
              cause: {
                vi: `“${run}” không phải tên Khmer của ${latin} trong glossary.yml.`,
                en: `“${run}” is not the Khmer name that glossary.yml gives for ${latin}.`,
              },
              cure: { vi: `Viết “${known.km}”.`, en: `Write “${known.km}”.` },
            }),
          ];
        }),
      );
  },
};
