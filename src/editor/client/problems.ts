import type { Widget } from '../form/field-widget.ts';
import type { Session } from '../server/session.ts';
import type { FormFinding } from '../server/trial.ts';
import { lang, say } from './language.ts';
import { el } from './view.ts';

/** Mistakes in the words of the form: which language, which field, what is wrong, what to do. Advice comes last. */
export function problemList(findings: readonly FormFinding[], session: Session): HTMLElement {
  const stops = findings.filter(({ severity }) => severity === 'stop');
  const advice = findings.filter(({ severity }) => severity !== 'stop');
  const list = (found: readonly FormFinding[], title: string, open: boolean) =>
    el(
      'details',
      { open, 'data-kind': found === stops ? 'stops' : 'advice' },
      el('summary', {}, title),
      el('ol', {}, ...found.map((finding) => item(finding, session))),
    );
  const fine = el('p', { class: 'fine' }, say('Không có lỗi.', 'No mistakes.'));
  return el(
    'div',
    {},
    stops.length > 0
      ? list(stops, say(`Còn ${stops.length} chỗ phải sửa`, `${stops.length} to mend`), true)
      : fine,
    ...(advice.length > 0
      ? [list(advice, say(`${advice.length} chỗ nên xem lại`, `${advice.length} worth a look`), false)]
      : []),
  );
}

function item({ file, field, bodyLine, cause, cure }: FormFinding, session: Session): HTMLElement {
  const language = /index\.(\w+)\.mdx$/.exec(file)?.[1];
  const widget = widgetAt(file, field, session);
  const where = [
    language ? (session.labels[language] ?? language) : file,
    widget?.label ?? field,
    bodyLine ? say(`dòng ${bodyLine}`, `line ${bodyLine}`) : '',
  ];
  return el(
    'li',
    { 'data-field': field, ...(language ? { 'data-lang': language } : {}) },
    el('strong', {}, where.filter(Boolean).join(' · ')),
    ` ${cause[lang]} `,
    el('em', {}, inWords(cure[lang], widget)),
  );
}

/** The field of the form that a finding is about, by the entry's folder and the path of the field. */
function widgetAt(file: string, field: string, session: Session): Widget | undefined {
  const type = Object.entries(session.folders).find(([, folder]) => file.startsWith(`${folder}/`))?.[0];
  let fields: readonly Widget[] = session.config.collections.find(({ name }) => name === type)?.fields ?? [];
  let found: Widget | undefined;
  for (const part of field.split('.')) {
    if (/^\d+$/.test(part)) continue;
    const next = fields.find(({ name }) => name === part);
    if (!next) break;
    found = next;
    fields = next.fields ?? [];
  }
  return found;
}

/** Names of a choice instead of its codes: the officer sees only names. */
function inWords(text: string, widget: Widget | undefined): string {
  const options = (widget?.options ?? []) as { label: string; value: string | number }[];
  const codes = /([:：] )([\w-]+(?:, [\w-]+)+)/.exec(text);
  if (!codes || options.length === 0) return text;
  const names = codes[2]
    ?.split(', ')
    .map((code) => options.find(({ value }) => String(value) === code)?.label ?? code);
  return text.replace(codes[0], `${codes[1]}${names?.map((name) => `“${name}”`).join(', ')}`);
}
