const phrases = (list: string): ReadonlySet<string> => new Set(list.split(/,\s*/));

/**
 * What people add to the name of a place to say what they want to know of it. Most pages about the place do not have
 * these words, and are right all the same; one that has them is better.
 */
export const ENGLISH_ASIDES = phrases(
  'visit, visiting, worth visiting, worth a visit, best time, best time to visit, best month, best season, ' +
    'opening hours, opening times, opening time, hours, open, opens, opening, closed, closing time, open on sunday, open today, ' +
    'on sunday, on sundays, on monday, at weekends, today, tomorrow, ' +
    'ticket, tickets, ticket price, ticket prices, price, prices, fee, fees, entrance fee, entry fee, entrance, admission, ' +
    'admission fee, cost, costs, free, map, address, location, directions, route, distance, phone, phone number, ' +
    'telephone number, contact, website, email, tour, tours, guided tour, trip, trips, day trip, travel, travel guide, ' +
    'travel tips, tips, guide, itinerary, things to do, things to see, what to do, what to see, what to eat, ' +
    'photo, photos, picture, pictures, image, ' +
    'images, video, review, reviews, information, info, details, near, nearby, close to, around, from saigon, ' +
    'from ho chi minh city, from ho chi minh, from hcmc, schedule, timetable, weather, booking, buy, buy online, order, ' +
    'online, shop, store near me, history, introduction, overview, latest, news about, latest news, list, all, worth, ' +
    'recommended, famous, best, good, nice, beautiful, top, cheap, please, show me, i need, looking for, find, tell me about, learn about, go, go to, going to, come, come to, get to, get there, where to stay, where to eat, ' +
    'place to stay, places to stay, place for, places for, hotel, hotels, accommodation, restaurant, restaurants',
);

export const VIETNAMESE_ASIDES = phrases(
  'giá vé, giá vé vào cổng, giá vé vào cửa, vé vào cổng, vé vào cửa, vé tham quan, phí tham quan, mua vé, đặt vé, ' +
    'giá bao nhiêu, giá cả, bảng giá, giờ mở cửa, thời gian mở cửa, mở cửa, mở cửa chủ nhật, đóng cửa, chủ nhật, cuối tuần, ' +
    'hôm nay, địa chỉ, đường đi, đường đến, cách đi, lối đi, đi lại, đi từ sài gòn, từ sài gòn, từ tphcm, ' +
    'từ thành phố hồ chí minh, cách sài gòn bao xa, cách tphcm bao xa, cách bao xa, bao xa, cách bao nhiêu km, bản đồ, số điện thoại, ' +
    'điện thoại, liên hệ, trang web, hình ảnh, ảnh đẹp, video, chụp hình, chụp ảnh, check in, kinh nghiệm, ' +
    'kinh nghiệm đi, kinh nghiệm du lịch, du lịch, tham quan, thăm quan, review, đánh giá, tour, thông tin, ' +
    'thông tin về, giới thiệu, giới thiệu về, lịch sử, tìm hiểu, tìm hiểu về, có gì chơi, có gì hay, có gì đẹp, có gì vui, ' +
    'có gì đặc biệt, chơi gì, ăn gì, xem gì, nên đi, nên đi đâu, đi đâu chơi, đi chơi ở đâu, có nên đi, nên mua, khi nào đẹp, đẹp nhất, ngon nhất, rẻ nhất, tốt nhất, ' +
    'nổi tiếng, hết bao nhiêu, hết bao nhiêu tiền, tốn bao nhiêu tiền, mất bao lâu, bao nhiêu tiền, ' +
    'quán ăn, nhà hàng, khách sạn, nhà nghỉ, chỗ nghỉ, lưu trú, ở gần, gần đây, ở gần đây, đặt phòng, đặt mua, mua online, mua ở đâu, bán ở đâu, giá rẻ, chính hãng, ' +
    'thời tiết, mới nhất, tin mới, tin mới nhất, vé, giá, gần, đẹp, ngon, rẻ, nên, hết, về, chỗ, hay',
);

export const KHMER_ASIDES: ReadonlySet<string> = new Set(
  (
    'សំបុត្រ តម្លៃ តម្លៃចូល តម្លៃសំបុត្រ ថ្លៃចូល ថ្លៃសំបុត្រ ម៉ោង ម៉ោងបើក បើក បិទ ផ្លូវទៅ អាសយដ្ឋាន ទីតាំង លេខទូរស័ព្ទ ទូរស័ព្ទ ទំនាក់ទំនង ' +
    'ផែនទី រូបភាព រូបថត វីដេអូ អំពី ព័ត៌មាន ព័ត៌មានអំពី ប្រវត្តិ ប្រវត្តិសាស្ត្រ ទស្សនា ទៅទស្សនា ដំណើរកម្សាន្ត ទេសចរណ៍ កម្សាន្ត ទៅលេង ដើរលេង លេង ' +
    'កន្លែងស្នាក់នៅ ស្នាក់នៅ សណ្ឋាគារ ភោជនីយដ្ឋាន ញ៉ាំ ហូប ខ្ញុំ យើង ចង់ ចង់ទៅ គួរ គួរទៅ អាច ទៅ មក កន្លែងស្នាក់នៅ ស្នាក់នៅ សណ្ឋាគារ ភោជនីយដ្ឋាន ឆ្ងាយ ចម្ងាយ ជិត នៅជិត ' +
    'ល្អ ល្អបំផុត ស្អាត ឆ្ងាញ់ ថោក ថ្មីៗ ទិញ លក់ កន្លែងលក់ កន្លែងទិញ ថ្ងៃនេះ ថ្ងៃអាទិត្យ ចុងសប្តាហ៍ លោក លោកស្រី សូម បង្ហាញ ស្វែងរក រក'
  ).split(' '),
);
