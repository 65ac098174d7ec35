import type { Bilingual } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';
import { findAll } from '../text/find.ts';

/** An archipelago, with the names that others give it: a provincial site writes its own (DOMAIN §3). */
interface Archipelago {
  right: Bilingual & { km: string };
  foreign: readonly RegExp[];
}

const ARCHIPELAGOS: readonly Archipelago[] = [
  {
    right: { vi: 'quần đảo Hoàng Sa', en: 'Hoàng Sa archipelago', km: 'ប្រជុំកោះហ្វាងសា (Hoàng Sa)' },
    foreign: [
      /(?<!\p{L})(?:paracels?|pracels?|xī?shā|xi ?sha|hsi-?sha|hsisha|si-sha)(?:\s+(?:islands?|archipelago|qundao))?(?!\p{L})/giu,
      // Not the west of Sa Đéc, Sa Pa, Sa Huỳnh.
      /(?<!\p{L})Tây\s+Sa(?!\p{L}|\s+\p{Lu})/gu,
      /西沙(?:群[岛島]|诸岛|諸島)?|パラセル(?:諸島)?|파라셀(?:\s*군도)?|시사\s*군도|Парасельск\p{L}*|พาราเซล|ប៉ា?រ៉ាសែល|ប៉ារ៉ាសេល|ស៊ីសា/gu,
    ],
  },
  {
    right: { vi: 'quần đảo Trường Sa', en: 'Trường Sa archipelago', km: 'ប្រជុំកោះទ្រឿងសា (Trường Sa)' },
    foreign: [
      /(?<!\p{L})(?:spratl(?:ey|y|ies|ys)|nán?shā|nan ?sha)(?:\s+(?:islands?|archipelago|qundao))?(?!\p{L})/giu,
      /(?<!\p{L})(?<=(?:đảo|Đảo|đá|bãi)\s+)Nam\s+Sa(?!\p{L}|\s+\p{Lu})/gu,
      /南沙(?:群[岛島]|诸岛|諸島)?|スプラトリー(?:諸島)?|스프래틀리(?:\s*군도)?|난사\s*군도|Спратли|สแปรตลี|ស្[បព]?រ[៉]?ាត្?លី|ស្ព្រាត្លី|ស្ប្រាត្លី|ណានសា/gu,
    ],
  },
];

/** Foreign names of Hoàng Sa and Trường Sa, in any script, in whatever a reader of the site would see. */
export const sovereignty: Rule = {
  name: 'sovereignty',
  severity: 'stop',
  check: ({ texts }) =>
    texts.flatMap((text) =>
      ARCHIPELAGOS.flatMap(({ right, foreign }) =>
        foreign.flatMap((names) =>
          findAll(text, names, ([name]) => ({
            cause: {
              vi: `“${name}” là tên nước ngoài gọi ${right.vi} của Việt Nam.`,
              en: `“${name}” is a foreign name of Việt Nam's ${right.en}.`,
            },
            cure: {
              vi: `Viết “${right.vi}” (tiếng Anh “${right.en}”, tiếng Khmer “${right.km}”).`,
              en: `Write “${right.en}” (in Vietnamese “${right.vi}”, in Khmer “${right.km}”).`,
            },
          })),
        ),
      ),
    ),
};
