import type { Bilingual } from '../../content/problem.ts';
import { khmerNormalForm } from '../../search/text/khmer.ts';
import { type Code, codesOf, type Inline, isSpanning, plainText, sameContent, tidy } from './content.ts';
import type { ReturnedInline } from './model.ts';
import { requiredCodes } from './write-document.ts';

/** A mistake in a returned unit. */
export interface UnitMistake {
  cause: Bilingual;
  cure: Bilingual;
}

/** What a unit may hold: its source, and what is translated already. */
export interface Expected {
  source: readonly Inline[];
  target: readonly Inline[] | undefined;
  lang: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD\uFFFE]/;
const MARKUP = /<\/?[A-Za-z!]|[{}]|\]\(|\*\*|`|https?:\/\//g;

/**
 * Turns a returned target into content: its codes stand for what ours stand for, never for what the document says;
 * text becomes NFC, Khmer its normal form. Mistakes are all given, and the content only where there is none.
 */
export function checkReturned(
  returned: readonly ReturnedInline[],
  expected: Expected,
): { content: Inline[] } | { mistakes: UnitMistake[] } {
  const known = new Map(
    [...codesOf(expected.source), ...codesOf(expected.target ?? [])].map((code) => [code.id, code]),
  );
  const mistakes: UnitMistake[] = [];
  const resolve = (part: ReturnedInline): Inline[] => {
    if (typeof part === 'string') return [part];
    const children = part.children?.flatMap(resolve);
    const code = known.get(part.id);
    if (!code || isSpanning(code) !== (children !== undefined)) {
      mistakes.push(unknownCode(part.id));
      return children ?? [];
    }
    return [isSpanning(code) ? { ...code, children: children ?? [] } : code];
  };
  const asSent = tidy(returned.flatMap(resolve));
  // What came back untouched stays as it is, whatever we would say of it today.
  if (expected.target && sameContent(asSent, expected.target)) return { content: [...expected.target] };
  const content = tidy(asSent.map((part) => normalise(part, expected.lang)));
  mistakes.push(...codeMistakes(content, expected), ...textMistakes(content, expected));
  return mistakes.length > 0 ? { mistakes } : { content };
}

function normalise(part: Inline, lang: string): Inline {
  if (typeof part === 'string') return lang === 'km' ? khmerNormalForm(part) : part.normalize('NFC');
  return isSpanning(part)
    ? { ...part, children: part.children.map((child) => normalise(child, lang)) }
    : part;
}

/** Links and inline code are there once; those that the existing translation did without may be missing still. */
function codeMistakes(content: readonly Inline[], { source, target }: Expected): UnitMistake[] {
  const count = (codes: readonly Code[], id: string) => codes.filter((code) => code.id === id).length;
  const [given, before] = [codesOf(content), target && codesOf(target)];
  const missing = requiredCodes(source).filter(
    ({ id }) => count(given, id) === 0 && !(before && count(before, id) === 0),
  );
  const doubled = requiredCodes(content).filter(
    ({ id }, index, all) => all.findIndex((code) => code.id === id) === index && count(given, id) > 1,
  );
  return [...missing.map(({ id }) => missingCode(id)), ...doubled.map(({ id }) => doubledCode(id))];
}

function textMistakes(content: readonly Inline[], { source, target }: Expected): UnitMistake[] {
  const text = plainText(content);
  const allowed = plainText(source) + plainText(target ?? []);
  const markup = [...new Set(text.match(MARKUP))].filter((sign) => !allowed.includes(sign));
  return [
    ...(text.trim() === '' && plainText(source).trim() !== '' ? [EMPTY] : []),
    ...(UNREADABLE.test(text) ? [UNREADABLE_SIGN] : []),
    ...markup.map(newMarkup),
  ];
}

const unknownCode = (id: string): UnitMistake => ({
  cause: { vi: `Mã “${id}” không có trong bản gốc.`, en: `The code “${id}” is not in the source.` },
  cure: { vi: 'Chỉ dùng các mã của bản gốc.', en: "Use the source's codes only." },
});
const missingCode = (id: string): UnitMistake => ({
  cause: {
    vi: `Thiếu mã “${id}” (liên kết hoặc mã chữ).`,
    en: `The code “${id}” (a link or code) is missing.`,
  },
  cure: { vi: 'Chép mã từ bản gốc vào chỗ tương ứng.', en: 'Copy it from the source to its place.' },
});
const doubledCode = (id: string): UnitMistake => ({
  cause: { vi: `Mã “${id}” có hai lần.`, en: `The code “${id}” is there twice.` },
  cure: { vi: 'Giữ một.', en: 'Keep one.' },
});
const newMarkup = (sign: string): UnitMistake => ({
  cause: {
    vi: `Chữ dịch có ký hiệu định dạng “${sign}” mà bản gốc không có.`,
    en: `The text has markup, “${sign}”, that the source has not.`,
  },
  cure: {
    vi: 'Bỏ ký hiệu; muốn đậm, nghiêng hay liên kết thì dùng mã của bản gốc.',
    en: "Remove it; for emphasis or links use the source's codes.",
  },
});
const EMPTY: UnitMistake = {
  cause: { vi: 'Bản dịch để trống.', en: 'The translation is empty.' },
  cure: { vi: 'Dịch câu này.', en: 'Translate it.' },
};
const UNREADABLE_SIGN: UnitMistake = {
  cause: {
    vi: 'Có ký tự điều khiển hoặc ký tự hỏng (U+FFFD).',
    en: 'There is a control character or a broken one (U+FFFD).',
  },
  cure: { vi: 'Xóa hoặc gõ lại ký tự ấy.', en: 'Delete it or type it again.' },
};
