import { DESK_STATES, type DeskState } from '../../desk/overview.ts';
import type { Block, Part } from './document.ts';
import type { ReportFigures } from './figure-types.ts';
import { languageName } from './words.ts';

export const STATE_NAMES: Record<DeskState, string> = {
  missing: 'Chưa dịch',
  machine: 'Máy dịch, chưa soát',
  stale: 'Bản gốc đã sửa',
  awaiting: 'Chờ người bản ngữ',
  reviewed: 'Đã soát',
  withdrawn: 'Đã gỡ',
};

/** How far translation is, and who translated in the period. */
export function translationPart({ coverage, translators }: ReportFigures): Part {
  return {
    title: 'Bản dịch',
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'coverage',
          caption: 'Tình trạng bản dịch của tin, bài đang hiển thị',
          columns: [
            { title: 'Ngôn ngữ', width: 'wide' },
            ...DESK_STATES.map((state) => ({ title: STATE_NAMES[state] })),
            { title: 'Có bản dịch (%)' },
          ],
          rows: coverage.map(({ lang, states }) => [
            languageName(lang),
            ...DESK_STATES.map((state) => states[state]),
            percent(states),
          ]),
        },
      },
      translatorsBlock(translators),
    ],
  };
}

function translatorsBlock(translators: ReportFigures['translators']): Block {
  if (translators.length === 0) return { kind: 'paragraph', text: 'Trong kỳ không có bản dịch mới.' };
  return {
    kind: 'table',
    table: {
      id: 'translators',
      caption: 'Bản dịch hoàn thành trong kỳ',
      columns: [{ title: 'Người dịch', width: 'wide' }, { title: 'Ngôn ngữ' }, { title: 'Số bản' }],
      rows: translators.map(({ by, lang, texts }) => [by, languageName(lang), texts]),
    },
  };
}

/** Share of entries that have a text in the language, in whole percent, rounded down: 100 means all. */
function percent(states: Record<DeskState, number>): number {
  const total = DESK_STATES.reduce((sum, state) => sum + states[state], 0);
  return total === 0 ? 0 : Math.floor((100 * (total - states.missing)) / total);
}
