import type { ImageFile } from '../../content/model.ts';
import type { Problem } from '../../content/problem.ts';
import { atField, type Version, versionsOf } from '../entries/versions.ts';
import type { Rule, Subject } from '../rule.ts';

/** Width at which a cover is shown on a wide screen, before sharp displays are thought of. */
const LEAST_WIDTH = 1200;
/** A cover is cropped to 16:9 and 1.91:1; beyond these shapes little of it is left. */
const WIDEST = 3;
const TALLEST = 0.75;
/** Pictures are scaled down for readers, so that a bigger file only makes every copy of the content heavy. */
const HEAVIEST = 5_000_000;

const isDrawing = ({ path }: ImageFile): boolean => path.endsWith('.svg');

function covers(subject: Subject): { of: Version; image: ImageFile; cover: string }[] {
  const source = subject.province?.site.languages[0];
  return versionsOf(subject).flatMap((of) => {
    const { cover } = of.entry.common;
    const image = subject.province?.images[`${of.entry.id}/${cover}`];
    return of.lang === source && cover && image && !isDrawing(image) ? [{ of, image, cover }] : [];
  });
}

/** A cover too small for a wide screen. */
export const pictureSize: Rule = {
  name: 'picture-size',
  severity: 'warning',
  check: (subject) =>
    covers(subject)
      .filter(({ image }) => image.width < LEAST_WIDTH)
      .map(({ of, image, cover }) =>
        atField(of, 'cover', {
          cause: {
            vi: `Ảnh đầu bài “${cover}” chỉ rộng ${image.width} điểm ảnh.`,
            en: `The cover “${cover}” is only ${image.width} pixels wide.`,
          },
          cure: {
            vi: `Dùng ảnh gốc rộng từ ${LEAST_WIDTH} điểm ảnh; đừng phóng to ảnh nhỏ.`,
            en: `Use the original, at least ${LEAST_WIDTH} pixels wide; do not enlarge a small one.`,
          },
        }),
      ),
};

/** A cover so tall or so wide that cropping leaves little of it. */
export const pictureShape: Rule = {
  name: 'picture-shape',
  severity: 'warning',
  check: (subject) =>
    covers(subject).flatMap(({ of, image, cover }) => {
      const shape = image.width / image.height;
      if (image.width < LEAST_WIDTH || (shape <= WIDEST && shape >= TALLEST)) return [];
      return [
        atField(of, 'cover', {
          cause: {
            vi: `Ảnh đầu bài “${cover}” quá ${shape > 1 ? 'dài' : 'cao'}: ${image.width} × ${image.height}.`,
            en: `The cover “${cover}” is too ${shape > 1 ? 'wide' : 'tall'}: ${image.width} × ${image.height}.`,
          },
          cure: {
            vi: 'Cắt còn khoảng 3:2, hoặc chọn ảnh ngang khác làm cover.',
            en: 'Crop it to about 3:2, or choose another landscape picture as cover.',
          },
        }),
      ];
    }),
};

function wholeFile(image: ImageFile, message: Pick<Problem, 'cause' | 'cure'>): Problem {
  return { file: image.path, line: 1, field: '', ...message };
}

const megabytes = (bytes: number, lang: string): string =>
  (bytes / 1e6).toLocaleString(lang, { maximumFractionDigits: 1 });

/** A picture as it left the camera. */
export const pictureWeight: Rule = {
  name: 'picture-weight',
  severity: 'warning',
  check: ({ province }) =>
    Object.values(province?.images ?? {})
      .filter(({ bytes }) => bytes > HEAVIEST)
      .map((image) =>
        wholeFile(image, {
          cause: {
            vi: `Ảnh nặng ${megabytes(image.bytes, 'vi')} MB, quá 5 MB.`,
            en: `The picture weighs ${megabytes(image.bytes, 'en')} MB, more than 5 MB.`,
          },
          cure: {
            vi: 'Xuất lại JPEG, cạnh dài 2400 điểm ảnh, chất lượng 80: còn khoảng 1 MB mà người đọc không thấy khác.',
            en: 'Export it as JPEG, 2400 pixels on the long side, quality 80: about 1 MB, and readers see no difference.',
          },
        }),
      ),
};

/** A photograph that tells where it was taken: perhaps at someone's home. */
export const pictureLocation: Rule = {
  name: 'picture-location',
  severity: 'warning',
  check: ({ province }) =>
    Object.values(province?.images ?? {})
      .filter(({ located }) => located)
      .map((image) =>
        wholeFile(image, {
          cause: {
            vi: 'Ảnh mang tọa độ GPS nơi chụp: có thể là nhà riêng. Trang không đưa ra ngoài, nhưng kho nội dung thì có.',
            en: "The picture carries the GPS position where it was taken, perhaps someone's home. The site leaves it out; the content folder does not.",
          },
          cure: {
            vi: 'Windows: bấm phải tệp, Properties, Details, Remove Properties and Personal Information. Điện thoại: tắt vị trí khi chia sẻ.',
            en: 'Windows: right-click, Properties, Details, Remove Properties and Personal Information. Phone: share without location.',
          },
        }),
      ),
};
