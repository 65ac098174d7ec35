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
  const where = [
    language ? (session.labels.languages[language] ?? language) : file,
    session.labels.fields[field.split('.')[0] ?? ''] ?? field,
    bodyLine ? say(`dòng ${bodyLine}`, `line ${bodyLine}`) : '',
  ];
  return el(
    'li',
    { 'data-field': field, ...(language ? { 'data-lang': language } : {}) },
    el('strong', {}, where.filter(Boolean).join(' · ')),
    ` ${cause[lang]} `,
    el('em', {}, cure[lang]),
  );
}
