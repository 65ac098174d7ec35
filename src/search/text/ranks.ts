const wholeWords = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.replaceAll(', ', '|')})(?![\\p{L}\\p{N}])`, 'gu');

/**
 * What rank the thing has that a title names, or what kind of place it is: "Gò Tháp" is all that "Khu di tích quốc gia
 * đặc biệt Gò Tháp" says, and not all of "Lễ hội Gò Tháp"; who types "Cô Tô" means the island. Lower case, without
 * diacritics where words have spaces.
 */
export const ENGLISH_RANKS = wholeWords(
  'the, of, special, national, provincial, international, historical, historic, cultural, relics, relic, monument, ' +
    'site, complex, area, zone, scenic, park, reserve, bay, island, mountain, lake, city, town, plateau',
);

export const VIETNAMESE_RANKS = wholeWords(
  'khu di tich, di tich, quoc gia, dac biet, quoc te, cap tinh, lich su, van hoa, danh thang, thang canh, ' +
    'khu du lich, sinh thai, vuon quoc gia, khu bao ton, thien nhien, khu, quan the, vinh, dao, nui, ho, thanh pho, ' +
    'thi xa, cao nguyen',
);

export const KHMER_RANKS =
  /តំបន់|រមណីយដ្ឋាន|បេតិកភណ្ឌ|ប្រវត្តិសាស្ត្រ|វប្បធម៌|ទេសចរណ៍|អន្តរជាតិ|ឧទ្យានជាតិ|ជាតិ|ពិសេស|ថ្នាក់ខេត្ត|អភិរក្ស|ឈូងសមុទ្រ|^កោះ|^ភ្នំ|^បឹង|ទីក្រុង|^ក្រុង|ខ្ពង់រាប/gu;
