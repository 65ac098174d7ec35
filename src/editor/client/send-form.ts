import type { SendResult } from '../server/send.ts';
import { api } from './api.ts';
import { say } from './language.ts';
import { el } from './view.ts';

/** Where the browser keeps the name of who sent last. */
const SENDER = 'sen-edit-sender';

/** Asks for approval. Who sends is asked each time, with the last answer there: several officers may share a machine. */
export function sendForm(
  entry: string,
  { sent, failed }: { sent(result: SendResult): void; failed(error: unknown): void },
): HTMLFormElement {
  const name = el('input', {
    name: 'by',
    required: true,
    minlength: 2,
    value: localStorage.getItem(SENDER) ?? '',
  });
  const note = el('input', { name: 'note' });
  const submit = (event: Event) => {
    event.preventDefault();
    localStorage.setItem(SENDER, name.value);
    api.send({ entry, by: name.value, note: note.value }).then(sent).catch(failed);
  };
  return el(
    'form',
    { class: 'sen-form', submit },
    el('label', {}, say('Họ tên người gửi', 'Your name'), name),
    el(
      'label',
      {},
      say('Lời nhắn cho người duyệt (không bắt buộc)', 'A word to who approves (optional)'),
      note,
    ),
    el('button', { type: 'submit' }, say('Gửi', 'Send')),
  );
}
