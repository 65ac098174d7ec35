import type { Site } from '../../content/site.ts';
import type { Part, ReportDocument } from './document.ts';
import type { ReportFigures } from './figure-types.ts';
import { openPart } from './part-open.ts';
import { publishedAnnex, publishingPart } from './part-publishing.ts';
import { sharingPart } from './part-sharing.ts';
import { translationPart } from './part-translation.ts';
import { vietnameseDate } from './period.ts';

/** Figures as an administrative report in Vietnamese. It says what was counted; judgement is left to the signer. */
export function composeReport(figures: ReportFigures, site: Site): ReportDocument {
  const source = site.languages[0] ?? 'vi';
  const { managingBody } = site;
  const say = (text: Record<string, string>) => text[source] ?? Object.values(text)[0] ?? '';
  const { period, asOf } = figures;
  const host = site.origin.replace(/^https?:\/\/|\/$/g, '');
  const until = period.to < asOf ? period.to : asOf;
  return {
    parent: unbroken(say(managingBody.parent)),
    issuer: officeAlone(say(managingBody.name), say(site.name)),
    place: say(site.name),
    year: asOf.slice(0, 4),
    subject: `Kết quả hoạt động Trang thông tin đối ngoại tỉnh ${say(site.name)} ${period.name.replaceAll(' ', NO_BREAK)}`,
    opening: [
      `Thực hiện chế độ báo cáo định kỳ về hoạt động thông tin đối ngoại, ${say(managingBody.name)} báo cáo kết quả hoạt động của Trang thông tin đối ngoại tỉnh ${say(site.name)} (${host}) ${period.name}, số liệu từ ngày ${vietnameseDate(period.from)} đến hết ngày ${vietnameseDate(until)}, như sau:`,
    ],
    parts: numbered([
      publishingPart(figures),
      translationPart(figures),
      sharingPart(figures),
      openPart(figures),
      {
        title: 'Khó khăn, kiến nghị, nhiệm vụ kỳ tới',
        blocks: [{ kind: 'blank', lines: 4 }],
      },
    ]),
    closing: `Trên đây là báo cáo kết quả hoạt động Trang thông tin đối ngoại tỉnh ${say(site.name)} ${period.name} của ${say(managingBody.name)}./.`,
    recipients: [`${say(managingBody.parent)} (báo cáo);`, '……………………;', 'Lưu: VT, ……'],
    annexes: publishedAnnex(figures),
  };
}

const NO_BREAK = '\u00A0';

/** `Ủy ban nhân dân tỉnh Đồng Tháp` breaks before the province, not in it. */
const unbroken = (body: string): string =>
  body.replace(/(?:tỉnh|thành phố) .+$/u, (province) => province.replaceAll(' ', NO_BREAK));

/** Under the name of the province's committee a department is named without the province. */
const officeAlone = (body: string, province: string): string =>
  body.endsWith(` tỉnh ${province}`) ? body.slice(0, -` tỉnh ${province}`.length) : body;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

const numbered = (parts: readonly Part[]): Part[] =>
  parts.map(({ title, blocks }, index) => ({ title: `${ROMAN[index]}. ${title.toUpperCase()}`, blocks }));
