import type { Session } from '../../server/session.ts';
import type { AltItem, Listed } from '../../text/entry-text.ts';
import { fileName, openPictures } from '../entry.ts';
import { say } from '../language.ts';
import { el, type FieldProps, type View } from '../view.ts';
import { pictureSource } from './picture-source.ts';

type Props = FieldProps<Listed<AltItem>>;

/** One alternative text for each picture, beside the picture. */
export function altField(session: Session) {
  return (root: HTMLElement): View<Props> => {
    let props: Props | undefined;
    let shown = '';
    const items = () => props?.value?.list ?? [];
    const draw = () => {
      const pictures = openPictures.get();
      const files = pictures.map(({ file }) => file).join(' ');
      if (files === shown && root.childElementCount > 0) return;
      shown = files;
      if (pictures.length === 0) {
        root.replaceChildren(
          el('p', { class: 'sen-quiet' }, say('Bài chưa có ảnh.', 'The entry has no picture yet.')),
        );
        return;
      }
      root.replaceChildren(
        ...pictures.map(({ file }) => {
          const words = el('textarea', {
            rows: 2,
            'aria-label': `${say('Lời tả ảnh', 'Alternative text')} ${fileName(file)}`,
          });
          words.value = items().find((item) => item.file === file)?.text ?? '';
          words.addEventListener('input', () =>
            props?.onChange({
              list: openPictures.get().flatMap((picture) => {
                const text =
                  picture.file === file
                    ? words.value
                    : items().find((item) => item.file === picture.file)?.text;
                return text ? [{ file: picture.file, text }] : [];
              }),
            }),
          );
          return el(
            'label',
            { class: 'sen-alt' },
            el('img', { src: pictureSource(file, session), alt: '' }),
            words,
          );
        }),
      );
    };
    root.classList.add('sen-field');
    const stop = openPictures.watch(draw);
    return {
      update(next) {
        props = next;
        draw();
      },
      remove: stop,
    };
  };
}
