import { BLOCKS } from './blocks.ts';
import { fileName, openPictures } from './entry.ts';
import { lang, say } from './language.ts';
import { fromWord } from './paste.ts';
import { el, type View } from './view.ts';

interface BodyProps {
  value: string | undefined;
  onChange(value: string): void;
  forID: string;
}

type InsertText = (command: 'insertText', dialog: boolean, text: string) => boolean;
/** The body as the raw text it is, with buttons for what an editor may put in. */
export function bodyField(links: readonly { address: string; title: string }[]) {
  return (root: HTMLElement): View<BodyProps> => {
    let change: BodyProps['onChange'] = () => undefined;
    const area = el('textarea', { class: 'sen-body', rows: 18, spellcheck: 'false' });
    const notice = el('p', { class: 'sen-notice', role: 'status' });
    const menu = el('div', { class: 'sen-menu', hidden: true });
    const tell = () => change(area.value);

    /** Types a text where the cursor is, so that Ctrl+Z takes it back. */
    const insert = (text: string) => {
      area.focus();
      // Marked as deprecated, and the only way to insert that a browser's own undo knows of.
      const { execCommand } = document as unknown as { execCommand: InsertText };
      if (!execCommand.call(document, 'insertText', false, text))
        area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      menu.hidden = true;
      tell();
    };
    const wrap = (mark: string) =>
      insert(`${mark}${area.value.slice(area.selectionStart, area.selectionEnd) || '…'}${mark}`);
    const atLineStart = (mark: string) => {
      area.setSelectionRange(
        ...([area.value.lastIndexOf('\n', area.selectionStart - 1) + 1].flatMap((at) => [at, at]) as [
          number,
          number,
        ]),
      );
      insert(mark);
    };
    /** A block stands on lines of its own with an empty line around it. */
    const block = (text: string) => {
      const before = area.value.slice(0, area.selectionStart);
      const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
      insert(`${gap}${text}\n\n`);
    };
    const open = (...items: Node[]) => {
      menu.replaceChildren(...items);
      menu.hidden = false;
      menu.querySelector<HTMLElement>('input, button')?.focus();
    };
    const button = (label: string, action: () => void, hint = label) =>
      el('button', { type: 'button', title: hint, click: action }, label);

    const chooseLink = () => {
      const list = `${area.id}-links`;
      const address = el('input', {
        list,
        placeholder: '/tourism/… , https://…',
        'aria-label': say('Địa chỉ', 'Address'),
      });
      const place = () =>
        address.value &&
        insert(
          `[${area.value.slice(area.selectionStart, area.selectionEnd) || titleOf(address.value)}](${address.value})`,
        );
      address.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        place();
      });
      open(
        el(
          'label',
          {},
          say(
            'Bài trong trang (gõ để tìm) hoặc địa chỉ https://',
            'An entry (type to search) or an https:// address',
          ),
          address,
        ),
        el(
          'datalist',
          { id: list },
          ...links.map((link) => el('option', { value: link.address }, link.title)),
        ),
        button(say('Chèn', 'Insert'), place),
      );
    };
    const titleOf = (address: string) => links.find((link) => link.address === address)?.title ?? address;
    const choosePicture = (write: (files: string[]) => string, several: boolean) => {
      const pictures = openPictures.get();
      if (pictures.length < (several ? 2 : 1)) {
        open(
          el(
            'p',
            {},
            several
              ? say(
                  'Bộ ảnh cần từ hai ảnh. Thêm ảnh ở mục Ảnh trước.',
                  'A gallery takes two pictures or more. Add them under Pictures first.',
                )
              : say(
                  'Chưa có ảnh. Thêm ảnh ở mục Ảnh trước.',
                  'There is no picture yet. Add one under Pictures first.',
                ),
          ),
        );
        return;
      }
      if (several) return block(write(pictures.map(({ file }) => file)));
      open(...pictures.map(({ file }) => button(fileName(file), () => block(write([file])))));
    };

    const tools = el(
      'div',
      { class: 'sen-tools', role: 'toolbar', 'aria-label': say('Chèn vào bài', 'Insert') },
      button(say('Tựa nhỏ', 'Heading'), () => atLineStart('## '), '## …'),
      button(say('Đậm', 'Bold'), () => wrap('**'), '**…**'),
      button(say('Nghiêng', 'Italic'), () => wrap('*'), '*…*'),
      button(say('Gạch đầu dòng', 'List'), () => atLineStart('- '), '- …'),
      button(say('Liên kết', 'Link'), chooseLink, '[…](…)'),
      el('span', { class: 'sen-gap' }),
      ...BLOCKS.map(({ component, label, write, pictures }) =>
        button(
          label[lang],
          () =>
            pictures
              ? choosePicture((files) => write(files, say), pictures === 'several')
              : block(write([], say)),
          `<${component}>`,
        ),
      ),
    );

    area.addEventListener('input', tell);
    area.addEventListener('paste', (event) => {
      const html = event.clipboardData?.getData('text/html');
      if (!html) return;
      event.preventDefault();
      const { text, cleaned } = fromWord(html);
      insert(text);
      notice.textContent = cleaned
        ? say(
            'Đã làm sạch chữ chép từ Word: giữ tựa, đậm, nghiêng, danh sách, liên kết; bỏ màu, phông, bảng, ảnh. Xem lại một lượt.',
            'The text from Word was cleaned: headings, bold, italics, lists and links stay; colours, fonts, tables and pictures are gone. Read it through.',
          )
        : '';
    });
    root.classList.add('sen-field');
    root.append(tools, menu, area, notice);
    return {
      update({ value = '', onChange, forID }) {
        change = onChange;
        area.id = forID;
        if (area.value !== value) area.value = value;
      },
    };
  };
}
