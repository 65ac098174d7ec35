import type { EntryPage } from '../../catalogue/views.ts';
import type { Segment } from '../../content/components.ts';
import type { Translate } from '../../i18n/translate.ts';
import { escapeHtml } from '../../outputs/feeds/plain-html.ts';

/** A body with every element and component that an editor may use, in the words of an entry. */
export function bodySpecimen({ title, summary, pictures, place, path }: EntryPage, t: Translate): Segment[] {
  const [name, words] = [escapeHtml(title), escapeHtml(summary)];
  const files = Object.keys(pictures);
  const inner = [`<p>${words}</p>`];
  const [first] = files;
  return [
    `<p>${words} <a href="${path}">${name}</a>. <strong>${name}</strong>, <em>${name}</em>.</p>`,
    `<h2>${name}</h2><p>${words}</p><h3>${name}</h3>`,
    `<ul><li>${name}</li><li>${words}</li></ul><ol><li>${name}</li><li>${words}</li></ol>`,
    `<table><thead><tr><th>${escapeHtml(t('project.name'))}</th><th>${escapeHtml(t('facts.place'))}</th></tr></thead><tbody><tr><td>${name}</td><td>${escapeHtml(place?.title ?? '')}</td></tr></tbody></table>`,
    ...(first ? [{ name: 'Figure' as const, props: { src: first, caption: title }, children: [] }] : []),
    ...(first
      ? [
          {
            name: 'Gallery' as const,
            props: { images: [first, files[1] ?? first], caption: title },
            children: [],
          },
        ]
      : []),
    { name: 'FactBox', props: { title }, children: inner },
    { name: 'Quote', props: { by: title }, children: inner },
    ...(['note', 'tip', 'warning'] as const).map(
      (kind): Segment => ({ name: 'Callout', props: { kind, title: t(`callout.${kind}`) }, children: inner }),
    ),
    { name: 'VideoLink', props: { href: 'https://example.org/', title }, children: [] },
  ];
}
