import { slugOf } from '../../i18n/slug.ts';
import type { Session } from '../server/session.ts';
import type { AltItem, Listed } from '../text/entry-text.ts';
import { pictureAddress } from './api.ts';
import { fileName, nameBlob, openEntry, openPictures, type Picture } from './entry.ts';
import { fitPicture } from './fit-picture.ts';
import { say } from './language.ts';
import { el, type View } from './view.ts';

interface FieldProps<Value> {
  value: Value | undefined;
  onChange(value: Value): void;
}
interface PicturesProps extends FieldProps<Listed<Picture>> {
  addFile(file: File, options: { name: string }): Promise<string>;
}
type Props = FieldProps<Listed<AltItem>>;

/** Pictures with what the law wants of each: who made it, under which licence; and what cropping must keep. */
export function picturesField(
  session: Session,
  licences: readonly { label: string; value: string | number }[],
) {
  return (root: HTMLElement): View<PicturesProps> => {
    let props: PicturesProps | undefined;
    let shown = '';
    const list = el('div', { class: 'sen-pictures' });
    const notice = el('p', { class: 'sen-notice', role: 'status' });
    const input = el('input', {
      type: 'file',
      accept: '.jpg,.jpeg,.png,.webp,.avif,.svg',
      multiple: true,
      'aria-label': say('Chọn ảnh từ máy', 'Choose pictures'),
    });
    // A field without a value comes as an empty text.
    const pictures = () => props?.value?.list ?? [];
    const set = (next: Picture[]) => {
      openPictures.set(next);
      props?.onChange({ list: next });
    };
    const edit = (index: number, change: Partial<Picture>) =>
      set(pictures().map((picture, at) => (at === index ? { ...picture, ...change } : picture)));

    input.addEventListener('change', async () => {
      const told: string[] = [];
      for (const file of input.files ?? []) {
        const fitted = await fitPicture(file);
        told.push(fitted.word);
        if (!fitted.file) continue;
        const name = freeName(fitted.file.name, pictures());
        const address = await props?.addFile(fitted.file, { name }).catch(() => undefined);
        if (!address) {
          told.push(
            say(
              `Chưa thêm được “${file.name}”. Chọn lại ảnh.`,
              `“${file.name}” was not added. Choose it again.`,
            ),
          );
          continue;
        }
        nameBlob(address, name);
        set([...pictures(), { file: address, credit: '', licence: 'CC-BY-4.0' }]);
      }
      notice.textContent = told.filter(Boolean).join(' ');
      input.value = '';
    });

    const row = (picture: Picture, index: number) => {
      const dot = el('span', { class: 'sen-dot' });
      const image = el('img', { src: sourceOf(picture.file, session), alt: '' });
      const frame = el(
        'button',
        {
          type: 'button',
          class: 'sen-thumb',
          title: say('Bấm vào chỗ phải giữ khi cắt', 'Click what cropping must keep'),
        },
        image,
        dot,
      );
      const place = (focus = '50% 50%') => {
        const [left = '50%', top = '50%'] = focus.split(' ');
        dot.style.left = left;
        dot.style.top = top;
      };
      place(picture.focus);
      frame.addEventListener('click', (event) => {
        const box = image.getBoundingClientRect();
        const percent = (at: number, size: number) =>
          Math.min(100, Math.max(0, Math.round((at / size) * 100)));
        const focus = `${percent(event.clientX - box.left, box.width)}% ${percent(event.clientY - box.top, box.height)}%`;
        place(focus);
        edit(index, { focus });
      });
      const credit = el('input', {
        value: picture.credit ?? '',
        'aria-label': say('Người chụp hoặc vẽ', 'Credit'),
        placeholder: say('Người chụp hoặc vẽ', 'Credit'),
      });
      credit.addEventListener('input', () => edit(index, { credit: credit.value }));
      const known = licences.some(({ value }) => value === picture.licence);
      const options = [
        ...licences,
        ...(known || !picture.licence ? [] : [{ label: picture.licence, value: picture.licence }]),
      ];
      const licence = el(
        'select',
        { 'aria-label': say('Giấy phép', 'Licence') },
        ...options.map(({ label, value }) =>
          el('option', { value, selected: value === picture.licence }, label),
        ),
      );
      licence.addEventListener('change', () => edit(index, { licence: licence.value }));
      const remove = el(
        'button',
        { type: 'button', click: () => set(pictures().filter((_, at) => at !== index)) },
        say('Bỏ ảnh này', 'Remove'),
      );
      return el(
        'div',
        { class: 'sen-picture' },
        frame,
        el(
          'div',
          { class: 'sen-picture-facts' },
          el('strong', {}, fileName(picture.file)),
          credit,
          licence,
          remove,
        ),
      );
    };

    root.classList.add('sen-field');
    root.append(
      list,
      el('label', { class: 'sen-add' }, say('Thêm ảnh từ máy', 'Add pictures'), input),
      notice,
    );
    return {
      update(next) {
        props = next;
        openPictures.set(pictures());
        // Only another list of pictures is drawn anew: a field must not lose the cursor while somebody types.
        const files = pictures()
          .map(({ file }) => file)
          .join(' ');
        if (files === shown && shown !== '') return;
        shown = files;
        list.replaceChildren(...pictures().map(row));
      },
    };
  };
}

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
            el('img', { src: sourceOf(file, session), alt: '' }),
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
          el('img', { src: sourceOf(file, session), alt: fileName(file) }),
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

const sourceOf = (file: string, session: Session): string =>
  file.startsWith('blob:') ? file : pictureAddress(openEntry(session)?.id ?? '', file);

/** `Ảnh Chợ Nổi.JPG` → `anh-cho-noi.jpg`, with a number where the entry has one of that name. */
function freeName(name: string, pictures: readonly Picture[]): string {
  const [, stem = '', extension = ''] = /^(.*)\.(\w+)$/.exec(name) ?? [];
  const taken = new Set(pictures.map(({ file }) => fileName(file)));
  const base = slugOf(stem) || 'anh';
  const named = (count: number) => `${base}${count > 1 ? `-${count}` : ''}.${extension.toLowerCase()}`;
  let count = 1;
  while (taken.has(named(count))) count += 1;
  return named(count);
}
