/** Marks the letters that were seen. A set would be asked for millions of letters. */
const seen = new Uint8Array(0x110000);

/** Every letter of some texts once, in the order of their code points. */
export function lettersIn(texts: readonly string[]): string[] {
  const codes: number[] = [];
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at++;
      if (seen[code]) continue;
      seen[code] = 1;
      codes.push(code);
    }
  }
  for (const code of codes) seen[code] = 0;
  return codes.sort((a, b) => a - b).map((code) => String.fromCodePoint(code));
}

/** All texts in a value; of a text written in several of `languages` only the one for `lang`. */
export function textsIn(value: unknown, languages: readonly string[], lang: string): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const record = value as Record<string, unknown>;
  if (!Array.isArray(value) && keys.length > 0 && keys.every((key) => languages.includes(key))) {
    return textsIn(record[lang] ?? record[languages[0] ?? ''], languages, lang);
  }
  return Object.values(record).flatMap((part) => textsIn(part, languages, lang));
}
