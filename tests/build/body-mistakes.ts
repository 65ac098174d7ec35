import type { Mistake } from './mistakes.ts';
import type { ProvinceCopy } from './province-copy.ts';

const LAKE = 'tourism/ho-xuan-huong/index.vi.mdx';

/** A text in the body of the lake's page, between its paragraphs. */
const inBody =
  (text: string) =>
  (province: ProvinceCopy): void =>
    province.replace(LAKE, '\n## Buổi sáng\n', `\n${text}\n\n## Buổi sáng\n`);
const body = (name: string, text: string, line = text): Mistake => ({
  name,
  make: inBody(text),
  file: LAKE,
  line,
  field: 'body',
});

/** Mistakes below the front matter. */
export const BODY_MISTAKES: readonly Mistake[] = [
  {
    name: 'a tag that is not closed',
    make: (province) => province.replace(LAKE, '</FactBox>', ''),
    file: LAKE,
    line: '<FactBox',
    field: 'body',
  },
  body('an expression', 'Hồ rộng {1 + 1} hecta.'),
  body('an import', "import Map from './Map.astro';"),
  body('an unknown component', '<Map place="da-lat" />'),
  body('a raw script', '<script src="/x.js"></script>'),
  body('a javascript: link', '[Bấm vào đây](javascript:alert)'),
  body('a heading of level 1', '# Hồ Xuân Hương'),
  body('a link to no page', '[Thác Cam Ly](/tourism/thac-cam-ly/)'),
];
