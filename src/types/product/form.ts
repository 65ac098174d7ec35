import { confidenceForm, decisionForm, type Form, say } from '../form.ts';
import type { ProductFacts } from './facts.ts';

export const productForm: Form<ProductFacts> = {
  group: { label: say('Nhóm OCOP', 'OCOP group'), values: 'product.groups' },
  stars: {
    label: say('Số sao OCOP', 'OCOP stars'),
    hint: say('Chỉ ghi khi có quyết định còn hạn.', 'Only with a decision that is still in force.'),
  },
  rating: {
    ...decisionForm,
    label: say('Quyết định công nhận sao', 'Decision on the rating'),
    fields: { ...decisionForm.fields, expires: { label: say('Hết hạn ngày', 'Expires on') } },
  },
  gi: {
    label: say('Chỉ dẫn địa lý', 'Geographical indication'),
    fields: {
      number: { label: say('Số đăng bạ', 'Register number'), hint: say('Năm chữ số.', 'Five digits.') },
      year: { label: say('Năm', 'Year') },
      decision: decisionForm,
      date: { label: say('Ngày', 'Date') },
      confidence: confidenceForm,
    },
  },
  producer: { label: say('Nơi sản xuất', 'Producer') },
  contact: {
    label: say('Liên hệ của cơ sở', 'Contact of the producer'),
    hint: say(
      'Chỉ khi chủ cơ sở đã đồng ý bằng văn bản cho đăng.',
      'Only when the owner has agreed in writing to have it published.',
    ),
    fields: {
      phone: {
        label: say('Điện thoại', 'Telephone'),
        hint: say('Ví dụ 0277 000 0000', 'Such as 0277 000 0000'),
      },
      email: { label: say('Thư điện tử', 'Email') },
      agreed: { label: say('Ngày đồng ý', 'Agreed on') },
    },
  },
  traceability: {
    label: say('Trang truy xuất nguồn gốc', 'Traceability page'),
    hint: say('Bắt đầu bằng https://', 'Begins with https://'),
  },
  harvestMonths: { label: say('Tháng thu hoạch', 'Harvest months'), choices: 'months' },
  exportMarkets: { label: say('Thị trường xuất khẩu', 'Export markets'), choices: 'countries' },
};
