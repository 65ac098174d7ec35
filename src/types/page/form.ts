import { type Form, say } from '../form.ts';
import type { PageFacts } from './type.ts';

export const pageForm: Form<PageFacts> = {
  order: {
    label: say('Thứ tự ở chân trang', 'Place in the footer'),
    hint: say('Số nhỏ đứng trước.', 'Smallest first.'),
  },
};
