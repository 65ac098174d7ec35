import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/check/rule.ts';
import { invisible } from '../../../src/check/rules/invisible.ts';
import { khmerForm } from '../../../src/check/rules/khmer-form.ts';
import { khmerNames } from '../../../src/check/rules/khmer-names.ts';
import { lapsedUnits } from '../../../src/check/rules/lapsed-units.ts';
import { leftoverLanguage } from '../../../src/check/rules/leftover-language.ts';
import { legacyFont } from '../../../src/check/rules/legacy-font.ts';
import { mojibake } from '../../../src/check/rules/mojibake.ts';
import { names } from '../../../src/check/rules/names.ts';
import { personalData } from '../../../src/check/rules/personal-data.ts';
import { replacedAct } from '../../../src/check/rules/replaced-act.ts';
import { secrecy, secrecyOfThePast } from '../../../src/check/rules/secrecy.ts';
import { sovereignty } from '../../../src/check/rules/sovereignty.ts';
import { unprintable } from '../../../src/check/rules/unprintable.ts';
import { named } from './words.ts';

/** Rule, language, text, what is named of it. The empty lists matter: a false alarm stops a province. */
type Case = readonly [lang: string, text: string, ...found: string[]];

const CASES: readonly (readonly [Rule, readonly Case[]])[] = [
  [
    secrecy,
    [
      ['vi', 'Tài liệu này: tuyệt mật.', 'tuyệt mật'],
      ['vi', 'CÔNG VĂN TỐI MẬT', 'TỐI MẬT'],
      ['vi', 'Đóng dấu MẬT rồi gửi.', 'dấu MẬT'],
      ['vi', 'Chỉ lưu hành trong nội bộ.', 'lưu hành trong nội bộ'],
      ['km', 'សម្ងាត់បំផុត', 'សម្ងាត់បំផុត'],
      ['vi', 'Mật ong, mật độ, bí mật, thân mật, mật thiết, mật khẩu, bảo mật, nước mật.'],
      ['vi', 'MẬT ONG RỪNG TRÀM. BÍ MẬT NHÀ NƯỚC. MẬT ĐỘ DÂN SỐ.'],
      ['vi', 'Làm tối mặt tối mũi; tôi mất cả buổi.'],
      ['vi', 'Bảng tin nội bộ của xã; xe đang lưu hành.'],
      ['en', 'A mat of sedge; confidential advice for investors.'],
      ['en', 'TOP SECRET', 'TOP SECRET'],
      ['en', 'The plan is classified as top secret.', 'classified as top secret'],
      ['vi', 'Giao liên giấu tài liệu mật. Nay còn một bản đóng dấu TUYỆT MẬT.', 'TUYỆT MẬT'],
      ['vi', 'Kế hoạch gửi các xã (mật), rừng tràm có nhiều hoa.', '(mật)'],
    ],
  ],
  [
    secrecyOfThePast,
    [
      ['vi', 'Năm 1968, chị giấu tài liệu mật trong gánh bún.', 'tài liệu mật'],
      ['vi', 'Năm 1968 là thế.\n\nTài liệu mật này gửi các xã.'],
    ],
  ],
  [
    sovereignty,
    [
      ['en', 'The Paracel Islands and the Spratlys.', 'Paracel Islands', 'Spratlys'],
      ['vi', 'Nansha, 西沙, quần đảo Nam Sa', '西沙', 'Nansha', 'Nam Sa'],
      ['vi', 'Quần đảo Hoàng Sa và quần đảo Trường Sa của Việt Nam.'],
      ['vi', 'Phía tây Sa Đéc, khu Tây Sa Đéc, phía nam Sa Giang, phường Nam Sa Đéc.'],
      ['en', 'A sparse, parcelled plain.'],
    ],
  ],
  [
    lapsedUnits,
    [
      ['vi', 'Ở huyện Tháp Mười, tỉnh Đồng Tháp.', 'huyện Tháp Mười'],
      ['vi', 'Trụ sở: TP.Cao Lãnh', 'TP.Cao Lãnh'],
      ['vi', 'Gửi về tỉnh Tiền Giang.', 'tỉnh Tiền Giang'],
      ['vi', 'Trước đây là huyện Tam Nông. Nay về huyện Lấp Vò.', 'huyện Lấp Vò'],
      ['en', 'It stands in Thap Muoi District.', 'Thap Muoi District'],
      ['km', 'ស្រុកថាបមឿយ ខេត្តដុងថាប', 'ស្រុកថាបមឿយ'],
      ['vi', 'Huyện Tháp Mười (cũ); cấp huyện; các huyện biên giới; tri huyện Bùi Công Đạt.'],
      ['vi', 'Năm 2019, thị xã Hồng Ngự có chợ mới.'],
      ['vi', 'Từ ngày 1/7/2025, tỉnh Tiền Giang hợp nhất vào Đồng Tháp.'],
      ['vi', 'Thành phố Hồ Chí Minh, TP. Cần Thơ, thành phố Huế, thành phố Phnôm Pênh, tỉnh Tây Ninh.'],
      ['vi', 'Sang huyện Svay Antor ở Prey Veng.'],
      ['vi', 'Vốn đầu tư ở huyện Tháp Mười, đồng thời ở huyện Cái Bè.', 'huyện Tháp Mười', 'huyện Cái Bè'],
      ['vi', 'Công ty Hàn Quốc có nhà máy ở huyện Tháp Mười.', 'huyện Tháp Mười'],
      ['en', 'The district; Ho Chi Minh City; the former Tiền Giang Province; Svay Antor District.'],
      ['km', 'អ្នកស្រុកថាបមឿយច្រៀង'],
    ],
  ],
  [
    personalData,
    [
      ['vi', 'Gọi 0912 345 678.', '0912 345 678'],
      ['vi', 'Gọi +84 98-765-4321.', '+84 98-765-4321'],
      ['vi', 'CCCD 087095001234', '087095001234'],
      ['vi', '[Zalo](https://zalo.me/0912345678)', '0912345678'],
      ['vi', 'Viết cho nguyenvana@gmail.com.', 'nguyenvana@gmail.com.'],
      ['vi', 'Số cố định 0277 385 1234; vốn 850000000000 đồng; mã 8938505974192; năm 2021–2025.'],
      ['vi', '[Báo](https://bao.example.vn/tin-0912345678.html) và 0,912345678.'],
      ['vi', 'Cơ quan: lienhe@dongthap.example.vn, +84 277 000 0001.'],
      ['vi', 'Họp 05.11.2026 10:00, hỏi anh Năm 0911.202.610.', '0911.202.610'],
      ['vi', 'Chuyển khoản vào số tài khoản 0123456789 của anh Năm.', 'số tài khoản 0123456789'],
    ],
  ],
  [
    legacyFont,
    [
      ['vi', 'Vöôøn quoác gia Traøm Chim', 'Vöôøn quoác gia Traøm Chim'],
      ['vi', '§ång Th¸p M­êi', '§ång Th¸p M­êi'],
      ['en', 'Café où naïve, São Paulo, l’été, OCOP® © 2026, 5 µm · «mot»'],
      ['vi', 'Hòa thuở ấy toàn hoa quả, khoảng hai ngoài.'],
      ['en', 'Mr Quách, Yên and Hoàng of Toán Hoà'],
    ],
  ],
  [
    mojibake,
    [
      ['vi', 'Tỉnh Äá»“ng ThÃ¡p', 'Äá»“'],
      ['vi', 'Émile Zola – “Où est-ce?” ở Đà Lạt… naïve'],
    ],
  ],
  [
    unprintable,
    [
      ['vi', 'a\uE001b', '\uE001'],
      ['vi', 'Gi? v? v?o c?a', 'v?o c?a'],
      ['vi', 'Ông hỏi? Em đáp. Sao?Ừ.'],
    ],
  ],
  [
    khmerForm,
    [
      ['km', 'កេា', 'កេា'],
      ['km', 'ខេត្ត\u200Bដុងថាប កណ្ដាល ឲ្យ ឱ្យ'],
    ],
  ],
  [
    invisible,
    [
      ['vi', 'th\u200Bông', '\u200B'.trim()],
      ['km', 'ខេត្ត\u200Bដុងថាប'],
      ['vi', '5\u00A0km, 10\u00A0ha'],
    ],
  ],
  [
    leftoverLanguage,
    [
      [
        'en',
        'It is quiet. Xuồng chèo tay len giữa hai vách lá và mới nghe được tiếng mái dầm.',
        'Xuồng chèo tay len giữa hai vách lá và mới nghe được tiếng mái dầm.',
      ],
      ['km', 'ទន្លេ។ The river is wide and the boats are many.', 'The river is wide and the boats are many.'],
      ['en', 'In đờn ca tài tử the players of đờn kìm and đờn tranh answer each other.'],
      ['km', 'បណ្ដាញទីក្រុងសិក្សា (UNESCO Global Network of Learning Cities)'],
      ['vi', 'Xuồng chèo tay len giữa hai vách lá và mới nghe được tiếng mái dầm.'],
    ],
  ],
  [
    names,
    [
      ['en', 'Boats from Dong Thap to Sa Dec.', 'Dong Thap', 'Sa Dec'],
      ['vi', 'Về Đông Tháp rồi Sa Đec.', 'Đông Tháp', 'Sa Đec'],
      ['en', 'ĐỒNG THÁP, Hanoi, Hue, Vietnam, Viet Nam, Cao Lãnh and Prey Veng'],
      ['vi', 'Hoà Lộc, Mĩ Tho, Tấn Thành, Thành phố Hồ Chí Minh'],
      ['en', 'See https://dongthap.example.vn/Dong-Thap and `Dong Thap`.'],
    ],
  ],
  [
    khmerNames,
    [
      ['km', 'ថើយសូន (Thới Sơn)', 'ថើយសូន'],
      ['km', 'កោះថើយសើន (Thới Sơn) និង រ៉ាច់មៀវ (Rạch Miễu)'],
    ],
  ],
  [
    replacedAct,
    [
      ['vi', 'Theo Nghị định 42/2022/NĐ-CP.', '42/2022/NĐ-CP'],
      ['vi', 'Nghị định 224/2026/NĐ-CP thay thế Nghị định 42/2022/NĐ-CP.'],
      ['vi', 'Theo Luật Đất đai 31/2024/QH15.'],
    ],
  ],
];

describe.each(CASES.map(([rule, cases]) => ({ rule, cases, name: rule.name })))(
  '$name',
  ({ rule, cases }) => {
    test.each(cases)('%s: %s', (lang, text, ...found) => {
      expect(named(rule, lang, text)).toEqual(found);
    });
  },
);
