import { describe, expect, test } from 'vitest';
import { runsOf, seedVocabulary } from '../../../src/search/build/seed.ts';
import { languageOf } from '../../../src/search/languages.ts';
import { makeSegmenter } from '../../../src/search/text/segmenter.ts';

/** Sentences of a page, a word of it, and a run with the word in it. */
const SAMPLES = [
  {
    lang: 'lo',
    text: 'ນັກທ່ອງທ່ຽວມັກລ່ອງເຮືອຊົມດອກບົວ. ຕະຫຼາດນໍ້າເປີດແຕ່ເຊົ້າ. ດອກບົວບານໃນລະດູນໍ້າຖ້ວມ. ຕະຫຼາດຂາຍໝາກມ່ວງ.',
    word: 'ດອກບົວ',
    run: 'ຊົມດອກບົວບານ',
  },
  {
    lang: 'th',
    text: 'นักท่องเที่ยวชอบล่องเรือชมดอกบัว ตลาดน้ำเปิดแต่เช้า ดอกบัวบานในฤดูน้ำหลาก ตลาดขายมะม่วง',
    word: 'ดอกบัว',
    run: 'ชมดอกบัวบาน',
  },
  {
    lang: 'km',
    text: 'ភ្ញៀវទេសចរចូលចិត្តជិះទូកមើលផ្កាឈូក។ ផ្សារទឹកបើកពីព្រឹក។ ផ្កាឈូករីកនៅរដូវទឹកជំនន់។ ផ្សារលក់ស្វាយ។',
    word: 'ផ្កាឈូក',
    run: 'មើលផ្កាឈូករីក',
  },
];

describe.each(SAMPLES)('the row of $lang', ({ lang, text, word, run }) => {
  const { spaceless: script } = languageOf(lang);
  if (!script) throw new Error(`${lang} has no row`);
  const normal = script.normalise(text);
  const segment = makeSegmenter(script, seedVocabulary(lang, script, runsOf(script, text), []));

  test('takes each sentence for one run', () => {
    expect(normal.match(script.run)).toEqual(normal.split(/[.។\s]+/).filter(Boolean));
  });

  test('cuts a run to syllables and loses nothing', () => {
    for (const piece of normal.match(script.run) ?? [])
      expect(piece.match(script.syllable)?.join('')).toBe(piece);
  });

  test('cuts a word within a run as it cuts the word alone', () => {
    const cut = (letters: string) =>
      ` ${segment(script.normalise(letters))
        .map(({ text }) => text)
        .join(' ')} `;
    expect(cut(run)).toContain(cut(word));
  });

  test('keeps every sign that Pagefind would drop', () => {
    const dropped = [...new Set(normal)].filter(
      (sign) => /\p{M}/u.test(sign) && !/\p{Alphabetic}/u.test(sign),
    );
    for (const sign of dropped) expect(script.signs).toContain(sign);
  });
});
