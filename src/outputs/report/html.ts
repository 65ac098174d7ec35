import { escapeHtml } from '../feeds/plain-html.ts';
import { type Block, isWide, type ReportDocument, type ReportTable } from './document.ts';
import { shown } from './docx-table.ts';

const STYLE = `
@page { size: A4; margin: 20mm 20mm 20mm 30mm }
body { font: 14pt/1.35 "Times New Roman", "Liberation Serif", serif; color: #000; background: #fff; max-width: 170mm; margin: 10mm auto; padding: 0 5mm }
.head, .sign { display: grid; grid-template-columns: 43fr 57fr; gap: 4mm; text-align: center; break-inside: avoid }
.head p, .sign p, h1, .subject { margin: 0; text-indent: 0; text-align: center; text-wrap: balance }
.upper { text-transform: uppercase } .small { font-size: 13pt } .bold { font-weight: bold } .italic { font-style: italic }
.rule::after { content: ""; display: block; width: 36%; margin: 1mm auto 3mm; border-bottom: 0.75pt solid }
.motto.rule::after { width: 62% } .subject.rule::after { width: 22% }
h1 { font-size: 14pt; margin-top: 8mm } h2, h3 { font-size: 14pt; margin: 4mm 0 2mm; text-indent: 12.7mm; break-after: avoid }
p { text-align: justify; text-indent: 12.7mm; margin: 2mm 0 }
table { border-collapse: collapse; width: 100%; font-size: 12pt; margin: 1mm 0 4mm }
caption { font-size: 13pt; font-style: italic; padding: 2mm 0 1mm }
th, td { border: 0.75pt solid; padding: 1mm 1.5mm; text-align: center; vertical-align: middle } td.wide { text-align: left }
thead { display: table-header-group } tr { break-inside: avoid } tr.total { font-weight: bold }
.table { overflow-x: auto } .sign { margin-top: 8mm } .sign .to { text-align: left; font-size: 11pt } .sign .to p { text-align: left; margin: 0 }
.office { padding-bottom: 28mm } .left { color: #767676 } .annex { break-before: page } .blank { height: 7mm; border-bottom: 1pt dotted }
@media (max-width: 40rem) { .head, .sign { grid-template-columns: 1fr } body { font-size: 12pt } }
`;

/** A report as one HTML file that needs nothing else; it prints as the Word document does. */
export function reportHtml(report: ReportDocument): string {
  let number = 0;
  const block = (one: Block): string => {
    switch (one.kind) {
      case 'heading':
        return `<h3>${escapeHtml(one.text)}</h3>`;
      case 'paragraph':
        return paragraph(one.text);
      case 'blank':
        return '<p class="blank"></p>'.repeat(one.lines);
      case 'table':
        number += 1;
        return tableHtml(one.table, `Bảng ${number}. ${one.table.caption}`);
    }
  };
  const { parent, issuer, place, year, subject } = report;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Báo cáo: ${escapeHtml(subject)}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="head">
<div><p class="upper small">${escapeHtml(parent)}</p><p class="upper small bold rule">${escapeHtml(issuer)}</p><p class="small">Số: &emsp;&emsp;&emsp;/BC-……</p></div>
<div><p class="small bold">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p class="bold motto rule">Độc lập - Tự do - Hạnh phúc</p><p class="italic">${escapeHtml(place)}, ngày &emsp; tháng &emsp; năm ${year}</p></div>
</header>
<main>
<h1>BÁO CÁO</h1>
<p class="subject bold rule">${escapeHtml(subject)}</p>
${report.opening.map(paragraph).join('\n')}
${report.parts.map(({ title, blocks }) => `<h2>${escapeHtml(title)}</h2>\n${blocks.map(block).join('\n')}`).join('\n')}
${paragraph(report.closing)}
<div class="sign">
<div class="to"><p class="bold italic">Nơi nhận:</p>${report.recipients.map((one) => `<p>- ${escapeHtml(one)}</p>`).join('')}</div>
<div class="left"><p class="bold">CHỨC VỤ NGƯỜI KÝ</p><p class="italic office">(Ký tên, đóng dấu hoặc ký số)</p><p class="bold">Họ và tên</p></div>
</div>
${report.annexes
  .map(
    ({ title, table }) =>
      `<section class="annex"><h1>PHỤ LỤC</h1><p class="subject bold">${escapeHtml(title)}</p>${tableHtml(table, '')}</section>`,
  )
  .join('\n')}
</main>
</body>
</html>
`;
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

function tableHtml({ columns, rows, totals }: ReportTable, caption: string): string {
  const head = columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  const body = rows.map((row, number) => {
    const cells = row.map(
      (value, index) =>
        `<td${columns[index] && isWide(columns[index]) ? ' class="wide"' : ''}>${escapeHtml(shown(value))}</td>`,
    );
    return `<tr${totals && number === rows.length - 1 ? ' class="total"' : ''}>${cells.join('')}</tr>`;
  });
  return `<div class="table"><table>${caption ? `<caption>${escapeHtml(caption)}</caption>` : ''}<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
