/** Thai and Lao signs above or below a letter, and where each stands: vowels before tones, the silencer last. */
const SIGNS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE]{2,}/g;
const TONE = /[\u0E48-\u0E4B\u0EC8-\u0ECB]/;
const SILENCER = /[\u0E4C\u0ECC]/;

function order(sign: string): number {
  if (TONE.test(sign)) return 1;
  return SILENCER.test(sign) ? 2 : 0;
}

function inOrder(signs: string): string {
  const sorted = [...signs].sort((a, b) => order(a) - order(b));
  return sorted.filter((sign, place) => sign !== sorted[place - 1]).join('');
}

/**
 * Gives Thai or Lao text one spelling where people type several that look the same.
 *
 * Orders the signs of each letter, joins `เ`+`เ` to `แ` and a nikhahit and `า` to `ำ`, with the tone before it, writes
 * the Lao clusters with `ຫ` as one letter, and drops zero-width characters.
 *
 * @param text Thai or Lao text, possibly with other scripts in it; those only become NFC.
 * @returns The text in one spelling. Applying it twice changes nothing.
 */
export function normaliseTai(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll('\u0E40\u0E40', '\u0E41')
    .replaceAll('\u0EC0\u0EC0', '\u0EC1')
    .replaceAll('\u0EAB\u0E99', '\u0EDC')
    .replaceAll('\u0EAB\u0EA1', '\u0EDD')
    .replace(
      /(?<=[\u0EC0-\u0EC4])\u0EAB\u0EA5|\u0EAB\u0EA5(?=[\u0EB0-\u0EB9\u0EBB\u0EC8-\u0ECD])/g,
      '\u0EAB\u0EBC',
    )
    .replace(SIGNS, inOrder)
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g, '$1\u0EB3')
    .replace(/([\u0E33\u0EB3])([\u0E48-\u0E4B\u0EC8-\u0ECB])/g, '$2$1');
}
