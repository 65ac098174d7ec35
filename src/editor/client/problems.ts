import type { Problem } from '../../content/problem.ts';
import type { Session } from '../server/session.ts';
import { lang, say } from './language.ts';
import { el } from './view.ts';

/** Mistakes in the words of the form: which language, which field, what is wrong, what to do. */
export function problemList(problems: readonly Problem[], session: Session): HTMLElement {
  if (problems.length === 0) return el('p', { class: 'fine' }, say('Không có lỗi.', 'No mistakes.'));
  return el(
    'details',
    { open: true },
    el('summary', {}, say(`Còn ${problems.length} chỗ phải sửa`, `${problems.length} to mend`)),
    el('ol', {}, ...problems.map((problem) => item(problem, session))),
  );
}

function item({ file, field, line, cause, cure }: Problem, session: Session): HTMLElement {
  const language = /index\.(\w+)\.mdx$/.exec(file)?.[1];
  const where = [
    language ? (session.labels.languages[language] ?? language) : file,
    session.labels.fields[field.split('.')[0] ?? ''] ?? field,
    field === 'body' ? say(`dòng ${line}`, `line ${line}`) : '',
  ];
  return el(
    'li',
    { 'data-field': field, ...(language ? { 'data-lang': language } : {}) },
    el('strong', {}, where.filter(Boolean).join(' · ')),
    ` ${cause[lang]} `,
    el('em', {}, cure[lang]),
  );
}
