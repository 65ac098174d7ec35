import { say } from '../language.ts';

/** Photographs heavier than this are made smaller before they are kept. */
const HEAVY = 6 * 1024 * 1024;
/** The site shows pictures up to 1,600 pixels across; this leaves room to crop. */
const LONG_SIDE = 2400;
const QUALITY = 0.86;
const TAKEN = /\.(jpe?g|png|webp|avif|svg)$/i;

/** A picture as it may be kept, and a word to the officer where it was changed or cannot be taken. */
export async function fitPicture(file: File): Promise<{ file?: File; word: string }> {
  if (!TAKEN.test(file.name)) {
    return {
      word: say(
        `“${file.name}” không phải ảnh jpg, png, webp, avif hay svg. Ảnh HEIC của điện thoại: lưu lại thành JPG rồi chọn.`,
        `“${file.name}” is not a jpg, png, webp, avif or svg picture. Save a telephone's HEIC as JPG first.`,
      ),
    };
  }
  if (file.size <= HEAVY || /\.svg$/i.test(file.name)) return { file, word: '' };
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) {
    return {
      word: say(
        `Không đọc được ảnh “${file.name}”. Xuất lại từ bản gốc.`,
        `“${file.name}” cannot be read. Export it again.`,
      ),
    };
  }
  const scale = Math.min(1, LONG_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!blob) return { file, word: '' };
  return {
    file: new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }),
    word: say(
      `Ảnh “${file.name}” nặng ${megabytes(file.size)} MB; đã thu nhỏ còn ${megabytes(blob.size)} MB. Bản gốc trên máy vẫn nguyên.`,
      `“${file.name}” had ${megabytes(file.size)} MB; it was made smaller, to ${megabytes(blob.size)} MB. Your original is untouched.`,
    ),
  };
}

const megabytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toLocaleString(undefined, { maximumFractionDigits: 1 });
