import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lettersIn } from '../../src/styles/typefaces.ts';
import { SITES } from '../built-sites.ts';

const { out } = SITES.dongThap;

/** What a person may read in the pages of a language, in that language. */
function lettersShown(lang: string): string[] {
  const pages = (fs.readdirSync(path.join(out, lang), { recursive: true }) as string[]).filter((file) =>
    file.endsWith('.html'),
  );
  const letters = new Set<string>();
  for (const page of pages) {
    const html = fs.readFileSync(path.join(out, lang, page), 'utf8');
    const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
    for (const letter of text) letters.add(letter);
  }
  return [...letters];
}

/** Whether a `unicode-range` of the style sheet holds the letter. */
function isCovered(css: string, letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return [...css.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(
    ([, from = '', to = from]) => Number.parseInt(from, 16) <= point && point <= Number.parseInt(to, 16),
  );
}

describe('typefaces of the built site', () => {
  it.each(['vi', 'en', 'km'])('hold every letter that the pages in %s show', (lang) => {
    const css = fs.readFileSync(path.join(out, 'styles', `${lang}.css`), 'utf8');
    const letters = lettersShown(lang);
    const ours = (['latin', 'vietnamese', 'khmer'] as const).flatMap((script) => lettersIn(script, letters));
    expect(ours.filter((letter) => !isCovered(css, letter))).toEqual([]);
  });

  it.each(['vi', 'en', 'km'])('name only files that are there, in %s', (lang) => {
    const css = fs.readFileSync(path.join(out, 'fonts', `${lang}.css`), 'utf8');
    const files = [...css.matchAll(/url\((\/fonts\/[^)]+)\)/g)].map(([, file = '']) => file);
    expect(files.filter((file) => !fs.existsSync(path.join(out, file)))).toEqual([]);
  });
});
