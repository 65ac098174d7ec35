import type { ReplacedAct } from '../data/replaced-acts.ts';
import type { Found, TextRule } from '../rule.ts';
import { findAll } from '../text/find.ts';
import { sentenceAt } from '../text/sentence.ts';
import type { Text } from '../text/text.ts';

/** Words with which a sentence says itself that the act is of the past. */
const PAST =
  /thay thế|hết hiệu lực|bãi bỏ|trước đây|(?<!\p{L})cũ(?!\p{L})|replace|repeal|superseded|former|no longer|ជំនួស|អតីត/iu;

/** What every official number has; most texts have none. */
const ANY = /\d\/(?:(?:19|20)\d\d|QĐ)/;

/** A law, decree or decision cited as if it stood, after another took its place. Sources may name it. */
export const replacedAct: TextRule = {
  name: 'replaced-act',
  severity: 'warning',
  check: ({ texts, replacedActs }) =>
    texts
      .filter((text) => ANY.test(text.words) && !isSource(text))
      .flatMap((text) => replacedActs.flatMap((act) => cited(text, act))),
};

const isSource = ({ kind, field }: Text): boolean =>
  kind !== 'prose' && !(kind === 'citation' && !field.startsWith('sources'));

function cited(text: Text, { old, shown, by, since }: ReplacedAct): Found[] {
  return findAll(text, old, (_, offset) => {
    if (PAST.test(sentenceAt(text.words, offset))) return undefined;
    return {
      cause: { vi: `${shown} đã được thay thế từ ngày ${since}.`, en: `${shown} was replaced on ${since}.` },
      cure: {
        vi: `Dẫn ${by} và đọc lại nội dung, hoặc nói rõ văn bản ấy đã hết hiệu lực.`,
        en: `Cite ${by} and read the passage again, or say that the act is no longer in force.`,
      },
    };
  });
}
