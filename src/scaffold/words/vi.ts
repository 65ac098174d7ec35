import type { Kind, Words } from './model.ts';

const named = ({ name, kind }: { name: string; kind: Kind }) =>
  `${kind === 'city' ? 'thành phố' : 'tỉnh'} ${name}`;

export const vi: Words = {
  body: (of) => `Sở Văn hóa, Thể thao và Du lịch ${named(of)}`,
  parent: (of) => `Ủy ban nhân dân ${named(of)}`,
  responsible: 'Trưởng ban biên tập',
  tagline: 'Mời đến, mời làm ăn',
  description: (of) => `Nơi nên đến, thứ làm ra và chỗ đặt vốn ở ${named(of)}, kèm tên người trả lời.`,
  hero: 'Phong cảnh vẽ hai màu: nền trời, mặt trời và đường chân trời.',
  lede: (of) =>
    `Đây là trang của ${named(of)} dành cho người ở xa: nơi nên đến, thứ làm ra ở đây, dự án đang chờ vốn, và tên người trả lời bạn.`,
  note: ({ body }) => `Trang do ${body} quản lý.`,
  visit: { title: 'Đến chơi', text: 'Nơi nên đến, mùa nên đi.' },
  invest: { title: 'Đặt vốn', text: 'Dự án đang kêu gọi, ưu đãi kèm căn cứ pháp lý.' },
  taste: { title: 'Nếm thử', text: 'Sản vật, ai làm, mùa nào có.' },
  news: 'Mới',
  capital: {
    title: 'Vốn đặt ở đâu',
    intro: 'Mỗi dự án ghi rõ diện tích, nguồn gốc đất và một người có tên để hỏi.',
  },
  goods: { title: 'Sản vật', intro: 'Thứ làm ra ở đây, ai làm, và tên gọi nào được bảo hộ.' },
  answers: {
    title: 'Hỏi ai?',
    intro: ({ body }) =>
      `Trang này do ${body} quản lý. Địa chỉ, cơ quan chủ quản và người chịu trách nhiệm ghi ngay dưới đây.`,
  },
  about: {
    title: 'Giới thiệu',
    summary: (of) => `Trang này của ai, để làm gì, và muốn hỏi điều gì ở ${named(of)} thì viết cho ai.`,
    body: ({ body, parent, address, ...of }) =>
      `Trang giới thiệu ${named(of)} với người ở xa, bằng nhiều thứ tiếng. Bài nào cũng có nguồn, có ngày, và chỉ được đăng sau khi có người duyệt.\n\n## Ai quản lý\n\n${body} quản lý trang này; cơ quan chủ quản là ${parent}. Trụ sở: ${address}.\n\n## Thấy chỗ sai\n\nXin viết về địa chỉ ở trang [liên hệ](/contact/). Chỗ nào được sửa sẽ ghi rõ sửa gì, ngày nào.`,
  },
};
