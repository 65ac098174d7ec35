import { countParts, SHARED } from './title.ts';

/** What stands before or behind the name of a place in that of its site: "Official portal of", "Province". */
const AROUND = [
  /^(?:(?:cổng|trang)\s+)?(?:thông tin\s+)?(?:(?:điện tử|đối ngoại|du lịch|tổng hợp)\s+)*(?:của\s+)?(?:(?:tỉnh|thành phố)\s+)?/iu,
  /^(?:(?:the|official|information|tourism|portal|website|site|of|visit|discover|welcome to|province)\s+)+/iu,
  /(?:\s+(?:province|city|portal|tourism|information|website))+$/iu,
  /^(?:គេហទំព័រ|វិបផតថល|ច្រក|ទំព័រ|ព័ត៌មាន|ផ្លូវការ|ទេសចរណ៍|នៃ)*(?:ខេត្ត|ទីក្រុង)?/u,
];

/**
 * Tells what a site is called: what most pages have in their tabs, and the name of the place in that.
 *
 * @param tabs For each page of a site in one language, the parts of its tab's title (`tabParts`).
 * @returns Its names, in order; none where pages have nothing in common.
 */
export function siteNames(tabs: readonly (readonly string[])[]): string[] {
  const most = Math.max(SHARED, tabs.length / 2);
  const shared = [...countParts(tabs)].flatMap(([part, count]) => (count >= most ? [part] : []));
  return [...new Set(shared.flatMap((name) => [name, placeIn(name)]))].filter((name) => name !== '').sort();
}

const placeIn = (name: string): string =>
  AROUND.reduce((left, around) => left.replace(around, ''), name.normalize('NFC')).trim();
