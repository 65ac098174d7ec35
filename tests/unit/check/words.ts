import { REPLACED_ACTS } from '../../../src/check/data/replaced-acts.ts';
import { oncePerSpot } from '../../../src/check/once-per-spot.ts';
import type { TextRule } from '../../../src/check/rule.ts';
import { textsOf } from '../../../src/check/text/texts.ts';
import type { Content } from '../../../src/content/read-province.ts';
import { readContent } from '../../../src/content/read-province.ts';
import { SITES } from '../../built-sites.ts';

/** The sample province, read once: its glossary and its places are what rules compare words with. */
const sample: Content = await readContent(SITES.dongThap.content, []);

/** Rules that judge words alone; the others look at whole entries. */
const OF_WORDS = new Set([
  ...['pasted-markup', 'mojibake', 'legacy-font', 'secrecy', 'sovereignty', 'personal-data', 'lapsed-unit'],
  ...['unprintable', 'unicode-form'],
]);

/** What stops a body in a language, as `rule: words`. */
export function stopsIn(rules: readonly TextRule[], lang: string, body: string): string[] {
  return rules
    .filter(({ name, severity }) => severity === 'stop' && OF_WORDS.has(name))
    .flatMap((rule) => named(rule, lang, body).map((words) => `${rule.name}: ${words}`));
}

/** What a rule makes of a body in a language: the words that it names, in order. */
export function named(rule: TextRule, lang: string, body: string): string[] {
  const texts = textsOf(
    [
      {
        ...{ file: `tourism/x/index.${lang}.mdx`, sha256: '', strings: [], body, bodyOffset: 0 },
        ...{ blank: false, unfinished: false },
      },
    ],
    sample.province?.site.languages ?? [],
  );
  const subject = { province: sample.province, texts, contacts: new Map(), replacedActs: REPLACED_ACTS };
  return oncePerSpot(rule.check(subject)).map(({ cause, spot }) =>
    spot ? spot.text.written.slice(spot.start, spot.end).trim() : cause.en,
  );
}
