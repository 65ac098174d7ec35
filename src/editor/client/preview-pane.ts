import type { Session } from '../server/session.ts';
import type { FormData } from '../text/entry-text.ts';
import { api, Told } from './api.ts';
import { PictureBytes } from './blobs.ts';
import { openEntry } from './entry.ts';
import { say } from './language.ts';
import { problemList } from './problems.ts';
import { el, type View } from './view.ts';

interface PreviewProps {
  entry: { toJS(): { data: FormData } };
}

/** Widths at which the page is shown, in CSS pixels. */
const WIDTHS = { phone: 360, desktop: 1280 } as const;
/** How long typing must rest before the page is drawn again, in milliseconds. */
const REST = 400;

let width: keyof typeof WIDTHS = 'phone';
let drawn = 0;
const bytes = new PictureBytes();

/** The real page beside the form, drawn by the site's own renderer while somebody writes, with its mistakes. */
export function previewPane(session: Session) {
  const [source = ''] = session.languages;
  return (root: HTMLElement): View<PreviewProps> => {
    const frame = el('iframe', { title: say('Trang thật', 'The real page') });
    const stage = el('div', { class: 'stage' }, frame);
    const mistakes = el('div', { class: 'mistakes' });
    const status = el('p', { class: 'status', role: 'status' });
    let typed = '';
    let timer: ReturnType<typeof setTimeout> | undefined;

    const scale = () => {
      const available = stage.clientWidth || WIDTHS.phone;
      const factor = Math.min(1, available / WIDTHS[width]);
      frame.style.width = `${WIDTHS[width]}px`;
      frame.style.height = `${stage.clientHeight / factor}px`;
      frame.style.transform = `scale(${factor})`;
      frame.style.marginLeft = `${Math.max(0, (available - WIDTHS[width] * factor) / 2)}px`;
    };
    const widthButton = (name: keyof typeof WIDTHS, label: string): HTMLButtonElement =>
      el(
        'button',
        {
          type: 'button',
          'data-width': name,
          'aria-pressed': String(width === name),
          click: () => {
            width = name;
            for (const button of buttons)
              button.setAttribute('aria-pressed', String(button.dataset.width === name));
            scale();
          },
        },
        label,
      );
    const buttons = [
      widthButton('phone', say('Điện thoại', 'Telephone')),
      widthButton('desktop', say('Máy tính', 'Desktop')),
    ];

    const show = async (data: FormData, lang: string) => {
      const entry = openEntry(session);
      if (!entry) return;
      const { form, pictures, sent } = await bytes.of(data);
      const answer = await api.type({ entry: entry.id, lang, form, pictures });
      sent();
      mistakes.replaceChildren(problemList(answer.problems, session));
      status.textContent = answer.address
        ? ''
        : say(
            'Trang hiện ra khi các chỗ dưới đây đã đủ.',
            'The page appears once what is listed below is there.',
          );
      stage.hidden = !answer.address;
      if (answer.address) {
        scale();
        frame.dataset.address = answer.address;
        refresh(frame, answer.address);
      }
    };
    root.append(
      el('header', {}, el('strong', {}, say('Trang thật', 'The real page')), ...buttons),
      status,
      mistakes,
      stage,
    );
    const observer = new ResizeObserver(scale);
    observer.observe(stage);
    return {
      update({ entry }) {
        const { data } = entry.toJS();
        // The pane's own document keeps the language that it was made for.
        const shown = document.querySelector<HTMLElement>('.pane[data-mode="preview"]');
        const lang = shown?.dataset.locale ?? source;
        const next = JSON.stringify([lang, data]);
        if (next === typed) return;
        typed = next;
        clearTimeout(timer);
        timer = setTimeout(() => {
          show(data, lang).catch((error: unknown) => {
            status.textContent = error instanceof Told ? say(error.words.vi, error.words.en) : String(error);
          });
        }, REST);
      },
      remove() {
        clearTimeout(timer);
        observer.disconnect();
      },
    };
  };
}

/** Loads the page anew and stays where the reader was in it. */
function refresh(frame: HTMLIFrameElement, address: string): void {
  const page = frame.contentWindow;
  const top = page?.location.pathname === address ? page.scrollY : 0;
  frame.addEventListener('load', () => frame.contentWindow?.scrollTo(0, top), { once: true });
  // A new address each time: a reload is passed over while another one is under way.
  drawn += 1;
  page?.location.replace(`${address}?v=${drawn}`);
}
