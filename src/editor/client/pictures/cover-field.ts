import type { Session } from '../../server/session.ts';
import { fileName, openPictures } from '../entry.ts';
import { say } from '../language.ts';
import { el, type FieldProps, type View } from '../view.ts';
import { pictureSource } from './picture-source.ts';

/** Which of the pictures stands at the head of the page. */
export function coverField(session: Session) {
  return (root: HTMLElement): View<FieldProps<string>> => {
    let props: FieldProps<string> | undefined;
    const draw = () => {
      const choices = openPictures.get().map(({ file }) =>
        el(
          'button',
          {
            type: 'button',
            class: 'sen-thumb',
            'aria-pressed': String(file === props?.value),
            title: fileName(file),
            click: () => props?.onChange(file === props.value ? '' : file),
          },
          el('img', { src: pictureSource(file, session), alt: fileName(file) }),
        ),
      );
      const none = el(
        'p',
        { class: 'sen-quiet' },
        say('Thêm ảnh ở mục Ảnh, rồi bấm chọn ở đây.', 'Add pictures below, then choose here.'),
      );
      root.replaceChildren(...(choices.length > 0 ? choices : [none]));
    };
    root.classList.add('sen-field', 'sen-covers');
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
