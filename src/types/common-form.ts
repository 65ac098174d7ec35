import type { commonFacts, commonText, translation } from './fields.ts';
import { confidenceForm, type FieldForm, type Form, say } from './form.ts';

/** Facts that an entry of any type may state. */
export const commonFactsForm: Form<typeof commonFacts.shape> = {
  publishAt: {
    label: say('Ngày giờ đăng', 'Publish at'),
    hint: say('Ở tương lai thì bài tự hiện khi đến giờ.', 'In the future: the entry appears by itself then.'),
  },
  expireAt: {
    label: say('Ngày giờ gỡ', 'Expire at'),
    hint: say('Để trống nếu bài không hết hạn.', 'Leave empty if it does not expire.'),
  },
  updated: {
    label: say('Sửa nội dung lần gần nhất', 'Last change of substance'),
    hint: say('Sửa lỗi gõ thì không cần đổi.', 'Not for a spelling mistake.'),
  },
  draft: {
    label: say('Bài nháp', 'Draft'),
    hint: say('Bật thì người đọc chưa thấy bài.', 'While on, readers do not see the entry.'),
  },
  sample: {
    label: say('Số liệu minh họa', 'Sample'),
    hint: say('Bật khi số liệu chỉ để làm mẫu.', 'On when the figures are only an example.'),
  },
  unit: { label: say('Đơn vị đăng bài', 'Publishing unit'), choices: 'units' },
  author: { label: say('Người viết', 'Author'), hint: say('Ghi khi cần nêu tên.', 'Where a name is due.') },
  place: { label: say('Nơi chốn', 'Place'), choices: 'places' },
  topics: { label: say('Chủ đề', 'Topics'), hint: say('Tối đa 6.', 'Six at most.'), choices: 'topics' },
  cover: {
    label: say('Ảnh đầu bài', 'Cover'),
    hint: say('Bấm vào ảnh muốn đặt ở đầu trang.', 'Click the picture that heads the page.'),
  },
  images: {
    label: say('Ảnh', 'Pictures'),
    hint: say(
      'Ảnh chụp rõ, cạnh dài từ 1.600 điểm ảnh, dưới 15 MB. Không rõ giấy phép thì không dùng.',
      'Sharp, 1,600 pixels or more along the long side, under 15 MB. No licence, no picture.',
    ),
    fields: {
      file: { label: say('Tệp ảnh', 'File') },
      credit: { label: say('Người chụp hoặc vẽ', 'Credit') },
      licence: { label: say('Giấy phép', 'Licence'), choices: 'licences' },
      focus: {
        label: say('Chỗ phải giữ khi cắt', 'Focus'),
        hint: say('Bấm vào chỗ chính trên ảnh.', 'Click the main thing in the picture.'),
      },
    },
  },
  sources: {
    label: say('Nguồn', 'Sources'),
    hint: say('Ít nhất một. Ghi nơi bạn lấy số liệu.', 'One at least: where the facts come from.'),
    fields: {
      title: { label: say('Tên tài liệu', 'Title') },
      publisher: { label: say('Nơi công bố', 'Publisher') },
      date: { label: say('Ngày', 'Date') },
      url: {
        label: say('Địa chỉ web', 'Web address'),
        hint: say('Bắt đầu bằng https://', 'Begins with https://'),
      },
    },
  },
  confidence: confidenceForm,
  related: { label: say('Bài liên quan', 'Related entries'), choices: 'entries' },
  formerly: {
    label: say('Địa chỉ cũ', 'Former addresses'),
    hint: say(
      'Chỉ khi bài đã đổi chỗ: người trực kỹ thuật ghi.',
      'Only when it has moved: the operator writes it.',
    ),
  },
};

/** What each language says for itself. */
export const commonTextForm: Form<typeof commonText.shape> = {
  title: {
    label: say('Tên bài', 'Title'),
    hint: say('Dưới 60 chữ cái, không chấm cuối.', 'Under 60 characters, no full stop.'),
  },
  summary: {
    label: say('Câu dẫn', 'Summary'),
    hint: say('Một, hai câu nói điều chính.', 'One or two sentences with the main thing.'),
    long: true,
  },
  alt: {
    label: say('Lời tả ảnh', 'Alternative texts'),
    hint: say(
      'Cho người không nhìn thấy ảnh: ai làm gì, ở đâu. Mỗi thứ tiếng một lời.',
      'For who cannot see the picture: who does what, where. In each language.',
    ),
  },
  corrections: {
    label: say('Đính chính', 'Corrections'),
    hint: say('Chỉ khi bài đã đăng có điều sai.', 'Only when something published was wrong.'),
    fields: {
      at: { label: say('Lúc', 'At') },
      text: { label: say('Bản đầu ghi gì, đúng là gì', 'What stood there, what is right'), long: true },
    },
  },
};

/** Where a translation comes from; asked for in every language but the source. */
export const translationForm: FieldForm & { fields: Form<typeof translation.shape> } = {
  label: say('Bản dịch', 'Translation'),
  fields: {
    by: {
      label: say('Ai dịch', 'Translated by'),
      hint: say('Người, hoặc tên máy dịch.', 'A person or a machine.'),
    },
    date: { label: say('Ngày dịch', 'Translated on') },
    state: {
      label: say('Tình trạng', 'State'),
      names: {
        machine: say('Máy dịch, chưa ai soát', 'Machine, nobody has read it'),
        reviewed: say('Đã có người soát', 'Reviewed by a person'),
      },
    },
    reviewedBy: { label: say('Ai soát', 'Reviewed by') },
    awaiting: {
      label: say('Còn chờ', 'Awaiting'),
      names: { 'native-review': say('Người bản ngữ đọc lại', 'A native reader') },
    },
    source: {
      label: say('Dấu bản gốc', 'Stamp of the source'),
      hint: say('Máy tự ghi. Đừng sửa.', 'Written by the machine. Leave it.'),
    },
  },
};

/** The text itself. */
export const bodyForm: FieldForm = {
  label: say('Bài viết', 'Body'),
  hint: say(
    'Dòng trống để ngắt đoạn. ## mở tựa nhỏ. Chép từ Word được: máy sẽ làm sạch.',
    'An empty line ends a paragraph; ## begins a heading. Paste from Word: it will be cleaned.',
  ),
};
