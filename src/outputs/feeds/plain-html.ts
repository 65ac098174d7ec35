import type { EntryText, Picture } from '../../catalogue/views.ts';
import type { ComponentCall, Segment } from '../../content/components.ts';
import { translator } from '../../i18n/translate.ts';

/** What of an entry its body is made of. */
type PlainBody = Pick<EntryText, 'segments' | 'pictures' | 'path' | 'textLang'>;

/** A body as HTML that any reader shows: components become plain elements, every address is absolute. */
export function plainHtml(page: PlainBody, origin: string): string {
  const t = translator(page.textLang);
  const html = (segments: readonly Segment[]): string =>
    segments.map((segment) => (typeof segment === 'string' ? segment : component(segment))).join('\n');
  const figure = (picture: Picture | undefined, caption: string): string =>
    picture
      ? `<figure><img src="${picture.fallback.src}" alt="${escapeHtml(picture.alt)}" width="${picture.fallback.width}" height="${picture.fallback.height}">${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''}</figure>`
      : '';
  const component = (call: ComponentCall): string => {
    switch (call.name) {
      case 'Figure':
        return figure(page.pictures[call.props.src], call.props.caption ?? '');
      case 'Gallery':
        return (
          call.props.images.map((file) => figure(page.pictures[file], '')).join('') +
          paragraph(call.props.caption)
        );
      case 'FactBox':
        return `<h3>${escapeHtml(call.props.title)}</h3>${html(call.children)}`;
      case 'Quote':
        return `<blockquote>${html(call.children)}<p>${escapeHtml([call.props.by, call.props.source].filter(Boolean).join(', '))}</p></blockquote>`;
      case 'Callout':
        return (
          (call.props.title ? `<p><strong>${escapeHtml(call.props.title)}</strong></p>` : '') +
          html(call.children)
        );
      case 'VideoLink':
        return `<p><a href="${escapeHtml(call.props.href)}">${escapeHtml(`${t('entry.watch')}: ${call.props.title}`)}</a></p>`;
    }
  };
  return html(page.segments)
    .replace(/ (href|src)="\/(?!\/)/g, ` $1="${origin}/`)
    .replace(/ href="#/g, ` href="${origin}${page.path}#`);
}

const paragraph = (text: string | undefined): string => (text ? `<p>${escapeHtml(text)}</p>` : '');

/** Text for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
