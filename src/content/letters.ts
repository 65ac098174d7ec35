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
  const texts: string[] = [];
  const add = (part: unknown): void => {
    if (typeof part === 'string') texts.push(part);
    else if (Array.isArray(part)) part.forEach(add);
    else if (typeof part === 'object' && part !== null) {
      const record = part as Record<string, unknown>;
      const keys = Object.keys(record);
      if (keys.length > 0 && keys.every((key) => languages.includes(key)))
        add(record[lang] ?? record[languages[0] ?? '']);
      else for (const key of keys) add(record[key]);
    }
  };
  add(value);
  return texts;
}
