import { fold } from './latin.ts';

/** What a language says around the name of a place that a whole site is about. */
export interface PlaceWords {
  /** Kinds of places, and the country behind them, lower case: "province". */
  readonly kinds: ReadonlySet<string>;
  /** What is asked about all of a place, lower case: pages that name it have the answer. */
  readonly overview: ReadonlySet<string>;
  /** What stands before and behind the place's name in that of its site: "Official portal of". */
  readonly aroundName: readonly RegExp[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** They may be typed without their marks. */
const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split(', ').flatMap((phrase) => [phrase, fold(phrase)]));

export const VIETNAMESE_PLACES: PlaceWords = {
  kinds: words('tỉnh, tinh, thành, phố'),
  overview: phrases(
    'giới thiệu, tổng quan, thông tin, du lịch, có gì, có gì hay, có gì chơi, chơi gì, đi đâu, nên đi đâu, lịch sử, ' +
      'bản đồ, đi bằng gì, đi bằng xe gì, cách đi, đường đi, đi thế nào, đi như thế nào',
  ),
  aroundName: [
    /^(?:(?:cổng|trang)\s+)?(?:thông tin\s+)?(?:(?:điện tử|đối ngoại|du lịch|tổng hợp)\s+)*(?:của\s+)?(?:(?:tỉnh|thành phố)\s+)?/iu,
  ],
};

export const ENGLISH_PLACES: PlaceWords = {
  kinds: words('province, vietnam'),
  overview: words(
    'about, introduction, overview, information, guide, travel, travel guide, tourism, visit, visiting, where to go, ' +
      'what to do, what to see, things to do, things to see, what is there, history, map, ' +
      'how to get, how do i get, how can i get, how to go, getting',
  ),
  aroundName: [
    /^(?:(?:the|official|information|tourism|portal|website|site|of|visit|discover|welcome to|province)\s+)+/iu,
    /(?:\s+(?:province|city|portal|tourism|information|website))+$/iu,
  ],
};

export const KHMER_PLACES: PlaceWords = {
  kinds: words('ខេត្ត'),
  overview: words('អំពី, ណែនាំ, ព័ត៌មាន, ទេសចរណ៍, មានអ្វី, មានអ្វីខ្លះ, ប្រវត្តិ, ផែនទី'),
  aroundName: [/^(?:គេហទំព័រ|វិបផតថល|ច្រក|ទំព័រ|ព័ត៌មាន|ផ្លូវការ|ទេសចរណ៍|នៃ)*(?:ខេត្ត|ទីក្រុង)?/u],
};

export const LAO_PLACES: PlaceWords = {
  kinds: words('ແຂວງ'),
  overview: new Set(),
  aroundName: [/^ແຂວງ/u],
};
