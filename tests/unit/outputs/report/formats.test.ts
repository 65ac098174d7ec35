import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/catalogue.ts';
import { composeReport } from '../../../../src/outputs/report/compose.ts';
import { reportCsv } from '../../../../src/outputs/report/csv.ts';
import { tablesOf } from '../../../../src/outputs/report/document.ts';
import { reportDocx } from '../../../../src/outputs/report/docx.ts';
import { reportFigures } from '../../../../src/outputs/report/figures.ts';
import { reportHtml } from '../../../../src/outputs/report/html.ts';
import { xmlProblem } from '../../../xml.ts';
import { entry, province } from '../../catalogue/sample.ts';

const NOW = '2026-11-22T08:00:00+07:00';
const sample = province([entry('=cmd()'), entry('<b>&"đậm"'), entry('c', { author: 'Lê Văn C' })]);
sample.standings = { 'tourism/c': { en: { state: 'never' } } };
const figures = reportFigures(buildCatalogue(sample, { now: NOW, drafts: true }), {
  from: '2026-01-01',
  to: '2026-06-30',
  name: '6 tháng đầu năm 2026',
});
const report = composeReport(figures, sample.site);
const docx = unzipSync(await reportDocx(report, NOW));
const words = strFromU8(docx['word/document.xml'] ?? new Uint8Array());

test('every part of the Word document is well-formed XML', () => {
  const broken = Object.entries(docx)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .filter(([, data]) => xmlProblem(strFromU8(data)) !== undefined);
  expect(broken.map(([name]) => name)).toEqual([]);
});

test('the Word document has every table with every row', () => {
  const tree = JSON.stringify(new XMLParser({ ignoreAttributes: false, isArray: () => true }).parse(words));
  const rows = tablesOf(report).reduce((sum, table) => sum + table.rows.length + 1, 0);
  // Two more hold the head and the signature.
  expect(words.match(/<w:tr>/g)).toHaveLength(rows + 2);
  expect(tree).toContain('=cmd()');
});

test('the Word document has the places of Decree 30/2020, in their order', () => {
  const places = [
    'UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'BÁO CÁO',
    'I. KẾT QUẢ ĐĂNG TẢI',
    'IV. VIỆC CÒN LẠI',
    './.',
    'Nơi nhận:',
    'CHỨC VỤ NGƯỜI KÝ',
    'PHỤ LỤC',
  ].map((text) => words.indexOf(text));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('the page is A4 with the margins of Decree 30/2020', () => {
  expect(words).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(words).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
});

test('the same report at the same instant has the same bytes', async () => {
  expect(await reportDocx(report, NOW)).toEqual(await reportDocx(report, NOW));
});

test('CSV parses, with a byte order mark, and no text is a formula', () => {
  const csv = reportCsv(report);
  const rows: string[][] = parse(csv, { bom: true });
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(rows[0]).toEqual(['bang', 'dong', 'muc', 'cot', 'gia_tri']);
  expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
});

test('CSV has every figure of every table but the sums', () => {
  const rows: string[][] = parse(reportCsv(report), { bom: true, from: 2 });
  const cells = tablesOf(report).reduce(
    (sum, { rows: own, columns, totals }) => sum + (own.length - (totals ? 1 : 0)) * columns.length,
    0,
  );
  expect(rows).toHaveLength(cells);
});

test('HTML is valid and says a title’s own signs', async () => {
  const html = reportHtml(report);
  const { valid, results } = await new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'off', 'long-title': 'off' },
  }).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(valid).toBe(true);
  expect(html).toContain('&lt;b&gt;&amp;&quot;đậm&quot;');
});

test('what waits for approval is named', () => {
  expect(words).toContain('Văn bản chờ duyệt');
});
