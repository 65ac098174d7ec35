/** Latin letters that no accent turns into ASCII. */
const LETTERS: Record<string, string> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe' };

/** A text as an address: `Tràm Chim đón sếu` → `tram-chim-don-seu`; empty where it has no Latin letter or digit. */
export function slugOf(text: string, limit = 60): string {
  const ascii = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đøłßæœ]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (ascii.length <= limit) return ascii;
  const cut = ascii.slice(0, limit + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : limit);
}
