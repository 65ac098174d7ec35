import { SECTIONS } from '../../types/define.ts';
import type { Block, Part, ReportColumn, ReportDocument } from './document.ts';
import type { ReportFigures, ReportItem } from './figure-types.ts';
import { vietnameseDate } from './period.ts';
import { languageName, sectionName, tally, withTotals } from './words.ts';

/** What was published, put right and taken back. */
export function publishingPart(figures: ReportFigures): Part {
  const { published, updated, corrected, withdrawn } = figures;
  return {
    title: 'Kết quả đăng tải',
    blocks: [
      { kind: 'heading', text: '1. Tin, bài đăng mới' },
      {
        kind: 'paragraph',
        text: `Trong kỳ đã đăng ${published.length} tin, bài; cập nhật ${updated.length} tin, bài; đính chính ${corrected.length} lần; gỡ ${withdrawn.length} tin, bài.`,
      },
      ...(published.length > 0
        ? [
            bySection(figures),
            byName(
              'published-by-unit',
              'Đơn vị',
              'Tin, bài đăng mới theo đơn vị',
              published,
              (item) => item.unit,
            ),
          ]
        : []),
      ...(published.some(({ author }) => author)
        ? [
            byName(
              'published-by-author',
              'Tác giả',
              'Tin, bài đăng mới theo tác giả',
              published,
              (item) => item.author ?? '(không ghi)',
            ),
          ]
        : []),
      { kind: 'heading', text: '2. Tin, bài trên trang đến ngày chốt số liệu' },
      {
        kind: 'table',
        table: withTotals({
          id: 'online',
          caption: 'Tin, bài đang hiển thị theo chuyên mục và ngôn ngữ',
          columns: [
            { title: 'Chuyên mục', width: 'wide' },
            { title: 'Số tin, bài' },
            ...langColumns(figures),
          ],
          rows: figures.online
            .filter(({ total }) => total > 0)
            .map(({ section, total, byLang }) => [
              sectionName(section),
              total,
              ...figures.languages.map((lang) => byLang[lang] ?? 0),
            ]),
        }),
      },
      { kind: 'heading', text: '3. Đính chính, gỡ bài' },
      ...listOrNone(
        'corrected',
        'Đính chính trong kỳ',
        'Nội dung đính chính',
        corrected,
        'Trong kỳ không có đính chính.',
      ),
      ...listOrNone(
        'withdrawn',
        'Tin, bài gỡ trong kỳ',
        'Lý do',
        withdrawn,
        'Trong kỳ không gỡ tin, bài nào.',
      ),
    ],
  };
}

const langColumns = ({ languages }: ReportFigures) =>
  languages.map((lang) => ({ title: languageName(lang) }));

function bySection(figures: ReportFigures): Block {
  const rows = [...SECTIONS, null].flatMap((section) => {
    const own = figures.published.filter((item) => item.section === section);
    if (own.length === 0) return [];
    const byLang = figures.languages.map((lang) => own.filter(({ langs }) => langs.includes(lang)).length);
    return [[sectionName(section), own.length, ...byLang]];
  });
  return {
    kind: 'table',
    table: withTotals({
      id: 'published-by-section',
      caption: 'Tin, bài đăng mới theo chuyên mục và ngôn ngữ',
      columns: [{ title: 'Chuyên mục', width: 'wide' }, { title: 'Số tin, bài' }, ...langColumns(figures)],
      rows,
    }),
  };
}

function byName(
  id: string,
  column: string,
  caption: string,
  items: readonly ReportItem[],
  name: (item: ReportItem) => string,
): Block {
  const columns: ReportColumn[] = [{ title: column, width: 'wide' }, { title: 'Số tin, bài' }];
  return { kind: 'table', table: withTotals({ id, caption, columns, rows: tally(items.map(name)) }) };
}

function listOrNone(
  id: string,
  caption: string,
  noteTitle: string,
  items: readonly ReportItem[],
  none: string,
): Block[] {
  if (items.length === 0) return [{ kind: 'paragraph', text: none }];
  return [
    {
      kind: 'table',
      table: {
        id,
        caption,
        columns: [
          { title: 'Ngày' },
          { title: 'Tin, bài', width: 'wide' },
          { title: 'Ngôn ngữ' },
          { title: noteTitle, width: 'wide' },
        ],
        rows: items.map(({ day, title, langs, note }) => [
          vietnameseDate(day),
          title,
          langs.map(languageName).join(', '),
          note ?? '',
        ]),
      },
    },
  ];
}

/** The list of what was published, for the annex. */
export function publishedAnnex({ published, period }: ReportFigures): ReportDocument['annexes'] {
  if (published.length === 0) return [];
  return [
    {
      title: `Danh mục tin, bài đăng mới ${period.name}`,
      table: {
        id: 'published',
        caption: '',
        columns: [
          { title: 'STT', width: 'tight' },
          { title: 'Ngày đăng' },
          { title: 'Tên tin, bài', width: 'wider' },
          { title: 'Chuyên mục', width: 'short' },
          { title: 'Đơn vị', width: 'wide' },
          { title: 'Ngôn ngữ' },
        ],
        rows: published.map(({ day, title, section, unit, langs }, index) => [
          index + 1,
          vietnameseDate(day),
          title,
          sectionName(section),
          unit,
          langs.map((lang) => languageName(lang).replace(/^Tiếng /, '')).join(', '),
        ]),
      },
    },
  ];
}
