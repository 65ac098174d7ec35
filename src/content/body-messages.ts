import type { Problem } from './problem.ts';

export type BodyMessage = Pick<Problem, 'cause' | 'cure'>;

const message = (vi: string, en: string, cureVi: string, cureEn: string): BodyMessage => ({
  cause: { vi, en },
  cure: { vi: cureVi, en: cureEn },
});

/** What can be wrong in a body, in words for editors. */
export const BODY_MESSAGES = {
  syntax: (reason: string) =>
    message(
      `Không đọc được phần nội dung: ${reason}`,
      `The body cannot be read: ${reason}`,
      'Xem lại thẻ chưa đóng hoặc dấu “<”, “{” đứng một mình.',
      'Look for a tag that is not closed, or a lone “<” or “{”.',
    ),
  unknownComponent: (name: string) =>
    message(
      `<${name}> không phải thành phần của trang.`,
      `<${name}> is not a component of this site.`,
      'Dùng Figure, Gallery, FactBox, Quote, Callout, VideoLink hoặc Markdown.',
      'Use Figure, Gallery, FactBox, Quote, Callout, VideoLink or Markdown.',
    ),
  inlineComponent: (name: string) =>
    message(
      `<${name}> đứng giữa câu.`,
      `<${name}> stands inside a paragraph.`,
      'Đặt thẻ trên dòng riêng, cách đoạn văn một dòng trống.',
      'Put the tag on lines of its own with an empty line around it.',
    ),
  notLiteral: (name: string) =>
    message(
      `<${name}> có thuộc tính không phải giá trị cố định.`,
      `<${name}> has an attribute that is not a fixed value.`,
      'Chỉ viết chữ, số hoặc danh sách: title="…", images={["a.svg"]}.',
      'Write only text, numbers or lists: title="…", images={["a.svg"]}.',
    ),
  unknownAttribute: (name: string, attribute: string, known: readonly string[]) =>
    message(
      `<${name}> không có thuộc tính “${attribute}”.`,
      `<${name}> has no attribute “${attribute}”.`,
      `Bỏ đi; <${name}> chỉ nhận: ${known.join(', ')}.`,
      `Remove it; <${name}> takes ${known.join(', ')}.`,
    ),
  attribute: (name: string, attribute: string, isThere: boolean) =>
    message(
      `Thuộc tính “${attribute}” của <${name}> ${isThere ? 'có giá trị không hợp lệ' : 'còn thiếu'}.`,
      `The attribute “${attribute}” of <${name}> ${isThere ? 'has a value that is not valid' : 'is missing'}.`,
      'Xem mẫu của thành phần trong sổ tay biên tập.',
      "See the component's pattern in the editors' guide.",
    ),
  module: () =>
    message(
      'Không được dùng import hay export.',
      'import and export are not allowed.',
      'Bỏ dòng này; các thành phần có sẵn, không cần khai báo.',
      'Remove the line; the components are given without it.',
    ),
  expression: (text: string) =>
    message(
      `Không được dùng biểu thức {${text}}.`,
      `The expression {${text}} is not allowed.`,
      'Bỏ dấu ngoặc nhọn, hoặc viết \\{ nếu cần in dấu này.',
      'Remove the braces, or write \\{ to print one.',
    ),
  topHeading: () =>
    message(
      'Nội dung có tiêu đề cấp 1.',
      'The body has a level-1 heading.',
      'Bắt đầu từ “##”: tên bài (title) đã là tiêu đề cấp 1.',
      "Begin with “##”: the entry's title is the level-1 heading.",
    ),
  bareImage: () =>
    message(
      'Ảnh chèn bằng ![](…).',
      'A picture is placed with ![](…).',
      'Dùng <Figure src="ten-anh.svg" caption="…" />.',
      'Use <Figure src="file.svg" caption="…" />.',
    ),
  address: (address: string) =>
    message(
      `Địa chỉ “${address}” không được phép.`,
      `The address “${address}” is not allowed.`,
      'Dùng https://…, mailto:, tel:, hoặc /muc/ten-muc/ cho trang trong site.',
      'Use https://…, mailto:, tel:, or /section/slug/ for a page of this site.',
    ),
};

/** Mistakes in MDX that the parser tells of in a programmer's words, known by what stands on the line. */
const KNOWN_SYNTAX: readonly [RegExp, BodyMessage][] = [
  [
    /=\s*[“”‘’]/,
    message(
      'Thuộc tính của thẻ dùng nháy cong “ ”.',
      'An attribute of a tag has curly quotes.',
      'Thay bằng nháy thẳng: title="…".',
      'Use straight quotes: title="…".',
    ),
  ],
  [
    /<!--/,
    message(
      'Không dùng được chú thích <!-- … -->.',
      'A comment <!-- … --> cannot be used.',
      'Xóa chú thích.',
      'Remove the comment.',
    ),
  ],
  [
    /<\s*[\d=]|<\s/,
    message(
      'Dấu “<” đứng trước số hoặc dấu cách bị hiểu là mở thẻ.',
      'A “<” before a number or a space is taken for a tag.',
      'Viết \\< hoặc “dưới”, “ít hơn”.',
      'Write \\< or “under”, “less than”.',
    ),
  ],
];

/** What is wrong where the parser gave up, from its reason and the line that it names. */
export function syntaxMessage(reason: string, line: string): BodyMessage {
  return KNOWN_SYNTAX.find(([pattern]) => pattern.test(line))?.[1] ?? BODY_MESSAGES.syntax(reason);
}
