import { type Form, say } from '../form.ts';
import type { MediaFacts } from './facts.ts';

const spoken = {
  label: say('Tiếng nói', 'Language spoken'),
  hint: say('vi, en, km; zxx khi không có lời nói.', 'vi, en, km; zxx where nobody speaks.'),
};

export const mediaForm: Form<MediaFacts> = {
  kind: { label: say('Loại', 'Kind'), values: 'media.kinds' },
  recordings: {
    label: say('Bản ghi', 'Recordings'),
    hint: say(
      'Nhờ người trực kỹ thuật đặt tệp mp3, m4a, mp4 vào thư mục bài, rồi ghi tên tệp ở đây.',
      'Ask the operator to put the mp3, m4a or mp4 file into the folder of the entry, then name it here.',
    ),
    fields: {
      file: { label: say('Tên tệp', 'File name') },
      lang: spoken,
      credit: { label: say('Người thực hiện', 'Credit') },
      licence: { label: say('Giấy phép', 'Licence'), choices: 'licences' },
      synthetic: { label: say('Giọng máy đọc', 'A machine speaks') },
      captions: {
        label: say('Phụ đề', 'Captions'),
        fields: { file: { label: say('Tên tệp .vtt', 'Name of the .vtt file') }, lang: spoken },
      },
    },
  },
  link: {
    label: say('Trang của đài', 'Page of the broadcaster'),
    hint: say('Bắt đầu bằng https://', 'Begins with https://'),
  },
  broadcaster: {
    label: say('Đài', 'Broadcaster'),
    hint: say('Viết đủ các thứ tiếng.', 'In every language.'),
  },
  programme: { label: say('Chương trình', 'Programme') },
  season: { label: say('Mùa', 'Season') },
  episode: { label: say('Số', 'Episode') },
  broadcastOn: { label: say('Phát ngày', 'Broadcast on') },
};
