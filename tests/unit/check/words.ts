import { vietnameseDay } from '../../../src/catalogue/translation-state.ts';
import { oncePerSpot } from '../../../src/check/once-per-spot.ts';
import type { TextRule } from '../../../src/check/rule.ts';
import { textsOf } from '../../../src/check/text/texts.ts';
import type { Content } from '../../../src/content/read-province.ts';
import { readContent } from '../../../src/content/read-province.ts';
import { NOW, SITES } from '../../built-sites.ts';

/** The sample province, read once: its glossary and its places are what rules compare words with. */
const sample: Content = await readContent(SITES.dongThap.content, []);

/** What a rule makes of a body in a language: the words that it names, in order. */
export function named(rule: TextRule, lang: string, body: string): string[] {
  const texts = textsOf(
    [{ file: `tourism/x/index.${lang}.mdx`, sha256: '', strings: [], body, bodyOffset: 0 }],
    sample.province?.site.languages ?? [],
  );
  return oncePerSpot(rule.check({ province: sample.province, texts, today: vietnameseDay(NOW) })).map(
    ({ cause, spot }) => (spot ? spot.text.written.slice(spot.start, spot.end).trim() : cause.en),
  );
}
