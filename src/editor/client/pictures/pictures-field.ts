import type { Session } from '../../server/session.ts';
import type { Listed } from '../../text/entry-text.ts';
import { openEntry, openPictures, type Picture } from '../entry.ts';
import { say } from '../language.ts';
import { el, type FieldProps, type View } from '../view.ts';
import { type AddFile, newPicture } from './new-picture.ts';
import { type Licences, pictureRow } from './picture-row.ts';

interface PicturesProps extends FieldProps<Listed<Picture>> {
  addFile: AddFile;
}

/** Pictures with what the law wants of each: who made it, under which licence; and what cropping must keep. */
export function picturesField(session: Session, licences: Licences) {
  // Sveltia may draw the field anew while a picture is on its way: what it told last counts, whichever field heard it.
  let props: PicturesProps | undefined;
  const notice = el('p', { class: 'sen-notice', role: 'status' });
  const pictures = () => props?.value?.list ?? [];
  const set = (next: Picture[]) => {
    openPictures.set(next);
    props?.onChange({ list: next });
  };

  /** Adds files to the entry that is open, with a word on each that was changed or could not be added. */
  async function add(files: readonly File[]): Promise<void> {
    const entry = openEntry(session)?.id;
    const words: string[] = [];
    for (const file of files) {
      const { picture, word } = await newPicture(file, pictures, (...args) => props?.addFile(...args));
      // Whoever went on to another entry meanwhile does not want it there.
      if (openEntry(session)?.id !== entry) return;
      words.push(word);
      notice.textContent = words.filter(Boolean).join(' ');
      if (picture) set([...pictures(), picture]);
    }
  }

  return (root: HTMLElement): View<PicturesProps> => {
    let shown = '';
    const list = el('div', { class: 'sen-pictures' });
    const input = el('input', {
      type: 'file',
      accept: '.jpg,.jpeg,.png,.webp,.avif,.svg',
      multiple: true,
      'aria-label': say('Chọn ảnh từ máy', 'Choose pictures'),
    });
    input.addEventListener('change', async () => {
      notice.textContent = '';
      await add([...(input.files ?? [])]);
      input.value = '';
    });
    const row = (picture: Picture, index: number) =>
      pictureRow(
        picture,
        { session, licences },
        {
          edit: (change) =>
            set(pictures().map((other, at) => (at === index ? { ...other, ...change } : other))),
          remove: () => set(pictures().filter((_, at) => at !== index)),
        },
      );

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
