import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/check/rules.ts';
import { stopsIn } from './words.ts';

/** Honest sentences that look like a mistake: lang, text. A false alarm would stop a province from publishing them. */
const HONEST: Readonly<Record<string, readonly (readonly [lang: string, text: string])[]>> = {
  'honey, gall and density': [
    ['vi', 'Mật ong tràm Đồng Tháp Mười có màu hổ phách, để lâu không lên men.'],
    ['vi', 'MẬT ONG RỪNG TRÀM\n\nHũ 500 ml.'],
    ['vi', '## Mật\n\nOng lấy mật từ hoa tràm từ tháng 2 đến tháng 5.'],
    ['vi', 'Ong hút nước ngọt trong hoa (mật) rồi đem về tổ.'],
    ['vi', 'Mật\n\nSáp\n\nPhấn hoa\n\nBa thứ lấy từ tổ ong.'],
    ['vi', 'Cá linh phải bỏ mật trước khi nấu, kẻo nước đắng; túi mật vỡ là hỏng nồi canh.'],
    ['vi', 'MẬT ĐỘ DÂN SỐ 500 người/km², MẬT KHẨU do quản trị viên cấp.'],
    ['vi', 'Vị ngọt là do mật: người nuôi không pha đường.'],
    ['vi', 'HỘI THI LẤY MẬT TRÀM LẦN THỨ HAI'],
  ],
  'secrecy that is none': [
    ['vi', 'Căn cứ Xẻo Quýt giữ bí mật quân sự suốt mười lăm năm.'],
    ['vi', 'Luật Bảo vệ bí mật nhà nước được phổ biến tới từng xã.'],
    ['vi', 'Chị giấu tài liệu mật dưới đáy gánh bún, qua bốt địch mỗi sáng; đó là thời kháng chiến.'],
    ['vi', 'Kế hoạch tuyệt mật của chiến dịch năm 1968 nay đã được giải mật, trưng bày ở bảo tàng.'],
    ['vi', 'MẬT KHU XẺO QUÝT XƯA VÀ NAY'],
    ['vi', 'Chùa thờ theo Mật tông; Viện Cơ mật của triều Nguyễn thì ở Huế.'],
    ['vi', 'Xe điện lưu hành nội bộ trong vườn, không ra đường lớn.'],
    ['vi', 'Làm tối mặt tối mũi mà vẫn thân mật.'],
    ['en', 'Your questions to the investment office are kept strictly confidential.'],
    ['en', 'The family recipe for fermented linh fish is still top secret.'],
    ['en', 'The road inside the zone is for internal use by the tenants.'],
    ['km', 'ទឹកឃ្មុំសុទ្ធ មិនមែនជារឿងសម្ងាត់ទេ។'],
  ],
  'islands and the west of places in Sa': [
    ['vi', 'Quần đảo Hoàng Sa và quần đảo Trường Sa là của Việt Nam.'],
    ['vi', 'Phía Tây Sa Rài là đồng lúa; từ Tây Sa Pa về thì lâu hơn.'],
    ['vi', 'Cảng Sa Kỳ, bãi Nam Sa Huỳnh.'],
    ['en', 'A sparsely parcelled delta, patchy and green.'],
  ],
  'numbers that are nobody’s own': [
    ['vi', 'Họp lúc 05.11.2026 10:00 tại hội trường.'],
    ['vi', 'Nộp trước 08-12-2025 19 giờ.'],
    ['vi', 'Nhà đầu tư có mã số thuế 0312345678, trụ sở ở Thành phố Hồ Chí Minh.'],
    ['vi', 'Mã số doanh nghiệp: 0300000001.'],
    ['en', 'Enterprise code 0301234567, registered in Hồ Chí Minh City.'],
    ['vi', 'Mọi đóng góp gửi về số tài khoản 3761.0.1058784 của Ủy ban Mặt trận Tổ quốc tại Kho bạc.'],
    ['vi', 'Căn cứ dự toán 250.000.000 đồng và vốn 850000000000 đồng.'],
    ['vi', 'Điện thoại 0277 385 1234, tổng đài 1900 0000, mã vạch 8938505974192.'],
    ['vi', 'Xe rời bến lúc 05:30, 07:00, 09:30; năm 2021–2025 có 0,912345678 tấn.'],
    ['vi', 'Bài ở https://bao.example.vn/tin-0912345678.html'],
  ],
  'places that stand, stood, or lie elsewhere': [
    ['vi', 'Xe chạy từ Thành phố Hồ Chí Minh, TP. Cần Thơ và thành phố Huế.'],
    ['vi', 'Xoài đi thành phố Thượng Hải, thành phố Quảng Châu và thành phố Đài Bắc.'],
    ['vi', 'Đoàn đến từ tỉnh Hà Nam (Trung Quốc) và tỉnh Champasak của Lào.'],
    ['en', 'The buyers came from Hà Nam Province, China.'],
    ['vi', 'Trường THPT Thị xã Sa Đéc giữ tên cũ trong lòng học trò.'],
    ['vi', 'Trường THPT Thành phố Cao Lãnh khai giảng sáng nay.'],
    ['vi', 'Lăng Kiến Xương Quận Công; nhà thờ Huyện Sỹ.'],
    ['vi', 'Nay là phường Sa Đéc, trước đây thuộc thành phố Sa Đéc.'],
    ['vi', 'Đường tỉnh 864 và quốc lộ 30 gặp nhau ở xã Cái Bè.'],
    ['vi', 'Năm 1913, tỉnh Sa Đéc nhập vào tỉnh Vĩnh Long.'],
    ['en', 'In 1868 the French made it a district; Tháp Mười District was abolished in 2025.'],
    ['en', 'The old town, Ho Chi Minh City, Phnom Penh City and Prey Veng Province.'],
    ['km', 'អ្នកស្រុកថាបមឿយច្រៀង'],
  ],
  'capitals and quotation marks': [
    ['vi', 'Bảng ghi “TRỤ SỞ XÃ”, “CHỢ GIÀ”, “ĐỒNG Ý”.'],
    ['vi', 'Ông bảo: “Ý’”. Rồi “À…”, “É”, “Ồ”.'],
    ['vi', 'Biển treo chữ XÃ– rồi thôi; “BÀ CHÚA XỨ”, ‘NHÀ Ê’'],
    ['vi', '«ĐÌNH XÃ» và «CHÙA BÃ»'],
    ['en', 'Émile said: “À bientôt…” – “Où?” – ‘Là’.'],
  ],
  'signs and accents of other languages': [
    ['en', 'Area 5,938 km² · 2,510 km² · 25°C · 5 µm'],
    ['en', 'OCOP® Sen® 2026'],
    ['en', 'Saïgon, Hanoï, Haïphong'],
    ['en', 'Peña y Muñoz, España'],
    ['en', '«Le Paradis» «Cholon»'],
    ['en', 'Mr Quách, Yên and Hoàng of Toán Hoà'],
    ['km', '«ប្រាសាទ» និង «ភូមិ»'],
  ],
  'questions and brackets': [
    ['vi', 'Đi đâu? Ăn gì? Ở đâu? Hỏi cô hướng dẫn.'],
    ['vi', 'Xem chú thích [1] và [2], mục [a].'],
    ['vi', 'Sen nở (tháng 5–8), vé dưới 100.000 đồng.'],
  ],
};

describe.each(Object.entries(HONEST))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, text) => {
    expect(stopsIn(rules, lang, text)).toEqual([]);
  });
});
