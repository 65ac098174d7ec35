import { atField, versionsOf } from '../entries/versions.ts';
import type { Rule } from '../rule.ts';

const NO_DESCRIPTION =
  /^(?:ảnh|hình|hình ảnh|ảnh minh họa|hình minh họa|minh họa|ảnh đẹp|ảnh chụp|image|picture|photo|photograph|illustration|untitled|alt text|រូបភាព|រូបថត|រូប)[\s.\d]*$/iu;
const CAMERA_NAME = /^(?:img|dsc|dcim|pxl|p|screenshot|image|zalo|photo)[-_ ]?\d[\w-]*(?:\.\w{3,4})?$/i;
const NO_CREDIT =
  /^(?:internet|sưu tầm|st|google|facebook|fb|mạng|nguồn internet|ảnh mạng|không rõ|chưa rõ|khuyết danh|unknown|anonymous|n\/a|none|free|miễn phí|tbd|xxx|\?+|-+|\.+)$/iu;

/** Alternative text that tells a blind reader nothing: `ảnh`, `IMG_1234`, the name of the file. */
export const pictureAlt: Rule = {
  name: 'picture-alt',
  severity: 'stop',
  check: (subject) =>
    versionsOf(subject).flatMap((of) =>
      Object.entries(of.version.alt ?? {}).flatMap(([file, alt]) => {
        const text = alt.trim();
        // The whole file name is refused where pictures are read.
        const isName =
          text !== file && text.toLowerCase().replace(/[\s_]+/g, '-') === file.replace(/\.\w+$/, '');
        if (!isName && !NO_DESCRIPTION.test(text) && !CAMERA_NAME.test(text)) return [];
        return [
          atField(of, `alt.${file}`, {
            cause: {
              vi: `Lời tả ảnh “${text}” không cho biết trong ảnh có gì.`,
              en: `The alternative text “${text}” does not tell what the picture shows.`,
            },
            cure: {
              vi: 'Viết một câu 60–200 chữ cái: ai làm gì, ở đâu.',
              en: 'Write one sentence of 60–200 letters: who does what, and where.',
            },
          }),
        ];
      }),
    ),
};

/** A picture whose maker or licence is not known may not be used. */
export const pictureCredit: Rule = {
  name: 'picture-credit',
  severity: 'stop',
  check: (subject) =>
    versionsOf(subject)
      .filter(({ lang }) => lang === subject.province?.site.languages[0])
      .flatMap((of) =>
        (of.entry.common.images ?? []).flatMap((image) =>
          (['credit', 'licence'] as const)
            .filter((field) => NO_CREDIT.test(image[field].trim()))
            .map((field) =>
              atField(of, `images.${image.file}.${field}`, {
                cause: {
                  vi: `Ảnh “${image.file}”: “${image[field]}” không phải ${field === 'credit' ? 'tên người chụp hay vẽ' : 'giấy phép'}.`,
                  en: `Picture “${image.file}”: “${image[field]}” is no ${field === 'credit' ? "maker's name" : 'licence'}.`,
                },
                cure: {
                  vi: 'Hỏi người chụp, ghi tên và giấy phép (ví dụ CC-BY-4.0). Không rõ thì không dùng.',
                  en: 'Ask the maker and give name and licence (such as CC-BY-4.0). If it cannot be known, do not use it.',
                },
              }),
            ),
        ),
      ),
};
