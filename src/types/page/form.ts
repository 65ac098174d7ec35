import { type Form, say } from '../form.ts';
import type { PageFacts } from './facts.ts';

export const pageForm: Form<PageFacts> = {
  order: {
    label: say('Thứ tự ở chân trang', 'Place in the footer'),
    hint: say('Số nhỏ đứng trước.', 'Smallest first.'),
  },
  map: {
    label: say('Hiện sơ đồ tỉnh', 'Show the map of the province'),
    hint: say(
      'Sơ đồ và danh sách xã, phường vẽ từ map.yml.',
      'Sketch and list of communes and wards from map.yml.',
    ),
  },
};
