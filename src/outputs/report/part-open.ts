import { DESK_STATES } from '../../desk/overview.ts';
import type { Block, Part, ReportColumn } from './document.ts';
import type { ReportFigures } from './figure-types.ts';
import { EXPIRES_WITHIN } from './figures.ts';
import { STATE_NAMES } from './part-translation.ts';
import { vietnameseDate } from './period.ts';
import { languageName } from './words.ts';

/** What is still to be done on the day of the count. */
export function openPart({ open }: ReportFigures): Part {
  const { drafts, waiting, translations, expiring } = open;
  const awaiting = translations.filter(({ state }) => state === 'awaiting').length;
  return {
    title: 'Việc còn lại đến ngày chốt số liệu',
    blocks: [
      {
        kind: 'paragraph',
        text: `Bản nháp: ${drafts.length}. Văn bản chờ duyệt: ${waiting.length}. Bản dịch còn phải làm: ${translations.length - awaiting}. Tin, bài, chứng nhận đã hoặc sẽ hết hạn trong ${EXPIRES_WITHIN} ngày tới: ${expiring.length}.`,
      },
      ...list(
        'waiting',
        'Văn bản chờ duyệt',
        ['Tin, bài', 'Ngôn ngữ', 'Tình trạng'],
        waiting.map(({ title, lang, state }) => [
          title,
          languageName(lang),
          state === 'never' ? 'Chưa duyệt' : 'Đã sửa hoặc xóa sau khi duyệt',
        ]),
      ),
      ...list(
        'drafts',
        'Bản nháp',
        ['Tin, bài', 'Đơn vị'],
        drafts.map(({ title, unit }) => [title, unit]),
      ),
      ...list(
        'open-translations',
        'Bản dịch còn phải làm',
        ['Tin, bài', 'Ngôn ngữ', 'Tình trạng'],
        DESK_STATES.filter((state) => state !== 'awaiting').flatMap((wanted) =>
          translations
            .filter(({ state }) => state === wanted)
            .map(({ title, lang, state }) => [title, languageName(lang), STATE_NAMES[state]]),
        ),
      ),
      ...awaitingLine(awaiting),
      ...list(
        'expiring',
        `Tin, bài, chứng nhận đã hoặc sẽ hết hạn trong ${EXPIRES_WITHIN} ngày tới`,
        ['Tin, bài', 'Hết hạn'],
        expiring.map(({ title, day }) => [title, vietnameseDate(day)]),
      ),
    ],
  };
}

/** As many as there are entries: a number says more than their list. */
const awaitingLine = (count: number): Block[] =>
  count > 0
    ? [{ kind: 'paragraph', text: `Ngoài ra, ${count} bản dịch đã soát đang chờ người bản ngữ đọc lại.` }]
    : [];

function list(id: string, caption: string, titles: readonly string[], rows: string[][]): Block[] {
  if (rows.length === 0) return [];
  const columns = titles.map(
    (title, index): ReportColumn =>
      index === 0 || title === 'Đơn vị' ? { title, width: 'wide' } : { title },
  );
  return [{ kind: 'table', table: { id, caption, columns, rows } }];
}
