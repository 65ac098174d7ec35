/** A vowel pair that takes its tone on either letter: old style `hòa`, `thúy`; new style `hoà`, `thuý`. */
const TONE_OLD = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/i;
const TONE_NEW = /([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/i;

/** Syllables that are spelled with `i` or `y` alike: `Mỹ` and `Mĩ`, `kỹ` and `kĩ`, `quý` and `quí`. */
const I_OR_Y = /^([hklmst]|qu)([iy])(\p{M}?)$/iu;

/**
 * Moves the tone mark of a Vietnamese syllable to the place the other spelling style gives it.
 *
 * Rule: Decree 240/QĐ (1984) puts the tone of `oa`, `oe`, `uy` on the last letter, older use on the first; both
 * are in print. Only open syllables differ, and `qu` is a consonant.
 *
 * @param word One Vietnamese syllable.
 * @returns The other spelling, or undefined if there is only one.
 */
export function otherTonePlace(word: string): string | undefined {
  if (/^qu/i.test(word)) return undefined;
  const parts = word.normalize('NFD');
  const moved = TONE_OLD.test(parts) ? parts.replace(TONE_OLD, '$1$3$2') : parts.replace(TONE_NEW, '$1$3$2');
  return moved === parts || !isPair(parts) ? undefined : moved.normalize('NFC');
}

/** Only `oa`, `oe` and `uy` have two styles; `ua` and `ue` have one. */
function isPair(parts: string): boolean {
  return /(?:o[\u0300-\u0323]?[ae]|u[\u0300-\u0323]?y)[\u0300-\u0323]?$/i.test(parts);
}

/**
 * Swaps `i` and `y` in a Vietnamese syllable that is spelled both ways.
 *
 * @param word One Vietnamese syllable, with or without its tone.
 * @returns The other spelling, or undefined if there is only one.
 */
export function otherVowel(word: string): string | undefined {
  const parts = word.normalize('NFD').match(I_OR_Y);
  if (!parts) return undefined;
  const [, onset = '', vowel = '', tone = ''] = parts;
  const swapped = { i: 'y', y: 'i', I: 'Y', Y: 'I' }[vowel] ?? vowel;
  return (onset + swapped + tone).normalize('NFC');
}

/** Beginnings and ends of syllables that some region does not tell apart. */
const SAME_BEGINNINGS = [
  'tr ch',
  's x',
  'd gi',
  'd v',
  'gi v',
  'r d',
  'r gi',
  'l n',
  'qu w',
  'ng ngh',
  'g gh',
  'c k',
];
const SAME_ENDS = ['n ng', 'c t', 'i y', 'ch t', 'nh n'];

function swapped(
  word: string,
  pairs: readonly string[],
  swap: (word: string, a: string, b: string) => string,
): string[] {
  const ways = pairs.flatMap((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return [swap(word, a, b), swap(word, b, a)];
  });
  return ways.filter((way) => way !== word);
}

/**
 * Lists the syllables that sound like another somewhere in Vietnam, and are written for it by mistake.
 *
 * @param word One Vietnamese syllable, folded.
 * @returns Syllables that differ in the beginning or in the end, e.g. `trim` → `chim`.
 */
export function soundalikes(word: string): string[] {
  const beginnings = swapped(word, SAME_BEGINNINGS, (whole, a, b) =>
    whole.startsWith(a) ? b + whole.slice(a.length) : whole,
  );
  const ends = swapped(word, SAME_ENDS, (whole, a, b) =>
    whole.endsWith(a) ? whole.slice(0, -a.length) + b : whole,
  );
  return [...new Set([...beginnings, ...ends])];
}

/** Initials that stand for the words they begin, in notices, plans and quick typing; folded. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    'kcn khu cong nghiep, ccn cum cong nghiep, kkt khu kinh te, kdl khu du lich, kdt khu do thi, ks khach san, ' +
    'ubnd uy ban nhan dan, hdnd hoi dong nhan dan, tp thanh pho, tphcm thanh pho ho chi minh, hcm ho chi minh, ' +
    'sg sai gon, htx hop tac xa, dn doanh nghiep, cty cong ty, tndn thu nhap doanh nghiep, gtgt gia tri gia tang, ' +
    'gpld giay phep lao dong, gcn giay chung nhan, gcnqsdd giay chung nhan quyen su dung dat, qsdd quyen su dung dat, ' +
    'qd quyet dinh, nd nghi dinh, nq nghi quyet, bv benh vien, dbscl dong bang song cuu long, vqg vuon quoc gia, ' +
    'xnk xuat nhap khau, dkkd dang ky kinh doanh, bhxh bao hiem xa hoi, cccd can cuoc cong dan, ntm nong thon moi, ' +
    'dtnn dau tu nuoc ngoai, cntt cong nghe thong tin'
  )
    .split(', ')
    .map((entry): [string, string] => [entry.split(' ')[0] ?? '', entry.slice(entry.indexOf(' ') + 1)]),
);
