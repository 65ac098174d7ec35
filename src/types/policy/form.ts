import { type Form, say } from '../form.ts';
import type { PolicyFacts } from './facts.ts';

export const policyForm: Form<PolicyFacts> = {
  field: { label: say('Lĩnh vực', 'Field'), values: 'policy.fields' },
  documents: {
    label: say('Căn cứ pháp lý', 'Legal acts'),
    hint: say('Văn bản mà trang này dựa vào. Chép đúng số hiệu.', 'The acts the page rests on, as numbered.'),
    fields: {
      number: { label: say('Số hiệu', 'Number'), hint: say('Ví dụ 67/2025/QH15', 'Such as 67/2025/QH15') },
      title: {
        label: say('Tên văn bản', 'Title'),
        hint: say('Viết đủ các thứ tiếng.', 'In every language.'),
      },
      date: { label: say('Ngày ban hành', 'Issued on') },
      inForce: { label: say('Có hiệu lực từ', 'In force from') },
      url: { label: say('Địa chỉ web', 'Web address') },
    },
  },
};
