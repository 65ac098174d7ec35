import { FEED_FORMATS } from '../../catalogue/feed-paths.ts';
import type { Block, Part } from './document.ts';
import type { ReportFigures } from './figure-types.ts';
import { languageName, sectionName, withTotals } from './words.ts';

/** What the site offers to other sites, and what it took from newsrooms. */
export function sharingPart({ feeds, inbound, languages }: ReportFigures): Part {
  const formats = FEED_FORMATS.length;
  return {
    title: 'Chia sẻ thông tin',
    blocks: [
      { kind: 'heading', text: '1. Nguồn tin cung cấp cho các cổng, trang thông tin khác' },
      {
        kind: 'paragraph',
        text: `Trang cung cấp ${feeds.length * formats} nguồn tin (${feeds.length} nguồn theo ngôn ngữ và chuyên mục, mỗi nguồn ${formats} định dạng), chỉ gồm tin, bài đã được người soát.`,
      },
      {
        kind: 'table',
        table: {
          id: 'feeds',
          caption: 'Số tin, bài trong nguồn tin',
          columns: [
            { title: 'Nguồn', width: 'wide' },
            ...languages.map((lang) => ({ title: languageName(lang) })),
          ],
          rows: [...new Set(feeds.map(({ section }) => section))].map((section) => [
            sectionName(section),
            ...languages.map(
              (lang) => feeds.find((feed) => feed.lang === lang && feed.section === section)?.items ?? 0,
            ),
          ]),
        },
      },
      { kind: 'heading', text: '2. Tin báo chí viết về tỉnh' },
      inboundBlock(inbound),
    ],
  };
}

function inboundBlock(inbound: ReportFigures['inbound']): Block {
  if (inbound.length === 0) {
    return { kind: 'paragraph', text: 'Trang chưa nhận tin của cơ quan báo chí nào.' };
  }
  return {
    kind: 'table',
    table: withTotals({
      id: 'inbound',
      caption: 'Tin nhận từ các cơ quan báo chí',
      columns: [
        { title: 'Nguồn', width: 'wide' },
        { title: 'Nhận trong kỳ' },
        { title: 'Duyệt đăng' },
        { title: 'Không đăng' },
        { title: 'Đang chờ duyệt' },
      ],
      rows: inbound.map(({ source, imported, approved, rejected, proposed }) => [
        source,
        imported,
        approved,
        rejected,
        proposed,
      ]),
    }),
  };
}
