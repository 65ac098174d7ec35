import type { Session } from '../../server/session.ts';
import { fileName, type Picture } from '../entry.ts';
import { say } from '../language.ts';
import { el } from '../view.ts';
import { pictureSource } from './picture-source.ts';

export type Licences = readonly { label: string; value: string | number }[];

/** One picture with what is told of it; `edit` is called with what changed, `remove` when it is to go. */
export function pictureRow(
  picture: Picture,
  { session, licences }: { session: Session; licences: Licences },
  { edit, remove }: { edit(change: Partial<Picture>): void; remove(): void },
): HTMLElement {
  const credit = el('input', {
    value: picture.credit ?? '',
    'aria-label': say('Người chụp hoặc vẽ', 'Credit'),
    placeholder: say('Người chụp hoặc vẽ', 'Credit'),
  });
  credit.addEventListener('input', () => edit({ credit: credit.value }));
  const known = licences.some(({ value }) => value === picture.licence);
  const options = [
    ...licences,
    ...(known || !picture.licence ? [] : [{ label: picture.licence, value: picture.licence }]),
  ];
  const licence = el(
    'select',
    { 'aria-label': say('Giấy phép', 'Licence') },
    ...options.map(({ label, value }) => el('option', { value, selected: value === picture.licence }, label)),
  );
  licence.addEventListener('change', () => edit({ licence: licence.value }));
  return el(
    'div',
    { class: 'sen-picture' },
    focusFrame(picture, pictureSource(picture.file, session), (focus) => edit({ focus })),
    el(
      'div',
      { class: 'sen-picture-facts' },
      el('strong', {}, fileName(picture.file)),
      credit,
      licence,
      el('button', { type: 'button', click: remove }, say('Bỏ ảnh này', 'Remove')),
    ),
  );
}

/** The picture, to be clicked where cropping must not cut; a dot shows the place, in percent from the top left. */
function focusFrame(picture: Picture, source: string, changed: (focus: string) => void): HTMLElement {
  const dot = el('span', { class: 'sen-dot' });
  const image = el('img', { src: source, alt: '' });
  const place = (focus = '50% 50%') => {
    const [left = '50%', top = '50%'] = focus.split(' ');
    dot.style.left = left;
    dot.style.top = top;
  };
  place(picture.focus);
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
  frame.addEventListener('click', (event) => {
    const box = image.getBoundingClientRect();
    const percent = (at: number, size: number) => Math.min(100, Math.max(0, Math.round((at / size) * 100)));
    const focus = `${percent(event.clientX - box.left, box.width)}% ${percent(event.clientY - box.top, box.height)}%`;
    place(focus);
    changed(focus);
  });
  return frame;
}
