import type { Random } from '../../bench/random.ts';
import type { ProvinceCopy } from '../../build/province-copy.ts';
import { TEXTS } from './clean-province.ts';
import { FILE_KINDS } from './file-kinds.ts';

/** What a mistake must be reported as. */
export interface Expected {
  rule: string;
  file: string;
  line: number;
}

/** One kind of mistake that can be made in many places. */
export interface MistakeKind {
  name: string;
  /** Makes the mistake in one of its places and tells how it must be reported. */
  make(province: ProvinceCopy, random: Random): Expected;
}

type Lang = keyof typeof TEXTS;

/** A paragraph below a body. `text` stands on one line; `seek` is what its line is found by. */
export function inBody(
  rule: string,
  text: string,
  langs: readonly Lang[] = ['vi', 'en'],
  seek = text,
): MistakeKind {
  return {
    name: `${rule}, in a body: ${text.slice(0, 40)}`,
    make(province, random) {
      const file = random.pick(TEXTS[random.pick(langs)]);
      province.append(file, `\n${text}\n`);
      return { rule, file, line: province.lineOf(file, seek) };
    },
  };
}

/** Words at the end of a summary. */
export function inSummary(rule: string, text: string, langs: readonly Lang[] = ['vi', 'en']): MistakeKind {
  return {
    name: `${rule}, in a summary: ${text.slice(0, 40)}`,
    make(province, random) {
      const file = random.pick(TEXTS[random.pick(langs)]);
      const summary = /^summary: (.*)$/m.exec(province.read(file))?.[1] ?? '';
      province.replace(file, `summary: ${summary}`, `summary: ${JSON.stringify(`${summary} ${text}`)}`);
      return { rule, file, line: province.lineOf(file, 'summary:') };
    },
  };
}

const vi: readonly Lang[] = ['vi'];
const en: readonly Lang[] = ['en'];

/** Every kind of mistake in words and markup; several of one rule where they are made in different ways. */
const TEXT_KINDS: readonly MistakeKind[] = [
  inBody('secrecy', 'Tài liệu này đã được xác định là tuyệt mật.', vi),
  inBody('secrecy', 'TỐI MẬT', vi),
  inBody('secrecy', 'Độ mật: Mật', vi),
  inBody('secrecy', 'Kế hoạch gửi các xã (Mật)', vi),
  inBody('secrecy', 'LUU HANH NOI BO', vi),
  inBody('secrecy', 'TUYET MAT', vi),
  inBody('secrecy', 'VĂN BẢN MẬT', vi),
  inBody('secrecy', 'This paper is for internal use only.', en),
  inSummary('secrecy', 'Tài liệu lưu hành nội bộ.', vi),
  inBody('sovereignty', 'The boats pass the Paracel Islands.', en),
  inBody('sovereignty', 'Tàu đi qua Spratly rồi về.', vi),
  inBody('sovereignty', 'Tàu đi qua quần đảo Tây Sa rồi về.', vi),
  inBody('sovereignty', 'Bản đồ cũ ghi 西沙群島 ở đây.'),
  inSummary('sovereignty', 'Xisha.', en),
  inBody('personal-data', 'Liên hệ anh Nam, 0912 345 678, để được đón.', vi),
  inBody('personal-data', 'Call the guide on +84 98 765 43 21 at any time.', en),
  inBody('personal-data', 'Chủ hộ có căn cước 068095001234 đã đăng ký.', vi),
  inBody('personal-data', 'Chủ hộ, số CMND 250 123 456, đã đăng ký.', vi),
  inBody('personal-data', 'Chuyển khoản: STK 1234 5678 9012, ngân hàng địa phương.', vi),
  inBody('personal-data', 'Write to nguyenvana@gmail.com for a room.', en),
  inSummary('personal-data', 'Gọi 0351234567.', vi),
  inBody('lapsed-unit', 'Nhà máy ở huyện Đức Trọng.', vi),
  inBody('lapsed-unit', 'Trụ sở đặt tại TP. Đà Lạt.', vi),
  inBody('lapsed-unit', 'Hàng đi thị xã Hồng Ngự mỗi sáng.', vi),
  inBody('lapsed-unit', 'Xe về tỉnh Tiền Giang mỗi sáng.', vi),
  inBody('lapsed-unit', 'The works is in Đức Trọng District.', en),
  inBody('lapsed-unit', 'The bus leaves for Binh Thuan Province at six.', en),
  inSummary('lapsed-unit', 'Nay ở huyện Lạc Dương.', vi),
  inBody('legacy-font', 'Vöôøn hoa thaønh phoá Ñaø Laït ñeïp quanh naêm.'),
  inBody('legacy-font', 'V\u00ADên hoa thµnh phè §µ L¹t ®Ñp quanh n¨m.'),
  inBody('mojibake', 'Há»“ XuÃ¢n HÆ°Æ¡ng'),
  inBody('unprintable', 'Giá vé \uF0B7 hai mươi nghìn.', vi, 'Giá vé'),
  inBody('unprintable', 'Giá v\uFFFD vào cửa.', vi, 'Giá v'),
  inBody('unprintable', 'Gi? v? v?o c?a n?m nay.', vi),
  inBody('unprintable', 'A word that \u202Eturns round.', en, 'A word that'),
  inBody('unicode-form', 'Đồi thông xanh.'.normalize('NFD'), vi),
  inSummary('unicode-form', 'Đồi thông xanh.'.normalize('NFD'), vi),
  inBody('invisible', 'Đồi th\u200Bông xanh.', vi),
  inBody('invisible', 'A hill\u00A0\u00A0\u00A0of pines.', en),
  inBody('invisible', 'A soft\u00ADhyphen hides in here.', en),
  inBody('pasted-markup', '<o:p>Xin chào</o:p>', vi),
  inBody('pasted-markup', '<span style="mso-fareast-language:VI">Xin chào</span>', vi),
  inBody('leftover-language', 'Mặt hồ nằm giữa thành phố và đi bộ một vòng hết cả buổi sáng.', en),
  inSummary('leftover-language', 'Đường quanh hồ thì đông người đi bộ từ sáng sớm.', en),
  inBody('name-spelling', 'The hills of Lam Dong are cool.', en),
  inBody('name-spelling', 'Đường lên Đa Lạt mờ sương.', vi),
  inSummary('name-spelling', 'Not far from Da Lat.', en),
  inBody('replaced-act', 'Trang này theo Nghị định 42/2022/NĐ-CP.', vi),
  inBody('replaced-act', 'Land is let under Law 45/2013/QH13.', en),
  inBody('anchor', 'Xem [buổi chiều ở hồ](/tourism/ho-xuan-huong/#buổi-chiều).', vi),
  inBody('anchor', 'See [the evening](#evening) below.', en),
  inBody(
    'own-address',
    '[Thác Pongour](https://lamdong.example.vn/vi/tourism/thac-pongour/) ở phía nam.',
    vi,
  ),
  inBody('insecure-link', 'See [the old station](http://ga.example.org/).', en),
  inBody('link-text', 'Muốn biết thêm thì bấm [tại đây](/tourism/thac-pongour/).', vi),
  inBody('link-text', 'For more click [here](/tourism/thac-pongour/).', en),
  inBody('headings', '#### Một tựa quá sâu', vi),
  inBody('content', 'Hồ rộng {1 + 1} hecta.', vi),
  inBody('content', "import Map from './Map.astro';"),
  inBody('content', 'export const a = 1;'),
  inBody('content', '<script src="/x.js"></script>'),
  inBody('content', '<iframe src="https://example.org/"></iframe>'),
  inBody('content', '<Map place="da-lat" />'),
  inBody('content', '<FactBox title="a" onclick="x">\n\nMột\n\n</FactBox>', vi, 'onclick'),
  inBody('content', '<FactBox title="a" style="color:red">\n\nMột\n\n</FactBox>', vi, 'style='),
  inBody('content', '<FactBox title=“Nhớ”>\n\nMột\n\n</FactBox>', vi, 'title=“'),
  inBody('content', '[Bấm vào vườn](javascript:alert)'),
  inBody('content', '[Bấm vào vườn](data:text/html,x)'),
  inBody('content', '# Một tựa cấp một'),
  inBody('content', 'Rộng <5 ha.', vi),
  inBody('content', '<!-- ghi chú -->'),
  inBody('content', '[Thác Cam Ly](/tourism/thac-cam-ly/)', vi),
  inBody('content', '[Thác Pongour](/vi/tourism/thac-pongour/)', vi),
  inBody('content', '[Thác Pongour](/tourism/thac-pongour)', vi),
];

export const KINDS: readonly MistakeKind[] = [...TEXT_KINDS, ...FILE_KINDS];
