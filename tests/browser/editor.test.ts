import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/build/settings.ts';
import { checkProvince, stopsOf } from '../../src/check/check-province.ts';
import { serveEditor } from '../../src/editor/server/server.ts';
import { SITES } from '../built-sites.ts';
import { launchChromium } from '../chromium.ts';
import { EditingDesk } from './pages/editing-desk.ts';

const SLOW = 240_000;
/** Approvals of the sample are younger than the fixtures' instant. */
const NOW = SITES.dongThap.now;

/** A piece of a document as Word puts it on the clipboard. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-qformat:yes}</style></head><body>
<h1 style='color:red'>Mùa nước<o:p></o:p></h1>
<p class=MsoNormal><span style='font-family:"Times New Roman"'>Nước <b>dâng</b> từ tháng 8,&nbsp;xem <a href="https://example.com/">Gáo Giồng</a>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>·<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>Xuồng<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>·<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>Ống nhòm<o:p></o:p></p>
</body></html>`;

let browser: Browser;
let content: string;
let editor: Awaited<ReturnType<typeof serveEditor>>;
let page: Page;
/** Every address outside the machine that the browser was told to fetch. */
let outside: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  content = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'sen-editor-')), 'content');
  fs.cpSync(SITES.dongThap.content, content, { recursive: true });
  editor = await serveEditor(readSettings({ SEN_CONTENT: content, SEN_NOW: NOW }), 0, () => NOW);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
  outside = [];
  await context.route(/^(?!http:\/\/127\.0\.0\.1[:/])https?:/, (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
}, SLOW);

afterEach(async () => {
  await page.context().close();
  await editor.close();
  fs.rmSync(path.dirname(content), { recursive: true, force: true });
});

const read = (file: string): string => fs.readFileSync(path.join(content, file), 'utf8');

async function photograph(): Promise<string> {
  const file = path.join(path.dirname(content), 'Ảnh Bến Ghe.JPG');
  const background = { r: 120, g: 170, b: 160 };
  await sharp({ create: { width: 1800, height: 1200, channels: 3, background } })
    .jpeg()
    .toFile(file);
  return file;
}

/** As a camera of 20 megapixels writes it: about 20 MB. */
async function heavyPhotograph(): Promise<string> {
  const file = path.join(path.dirname(content), 'Ảnh nặng.JPG');
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  await sharp({ create: { width: 5400, height: 3600, channels: 3, background: 'grey', noise } })
    .jpeg({ quality: 96 })
    .toFile(file);
  return file;
}

describe('an officer without a network', () => {
  it(
    'makes a destination in three languages with a picture, previews it, mends a mistake, saves',
    async () => {
      const desk = new EditingDesk(page);
      await desk.open(editor.url);
      await desk.begin('Điểm đến');
      await desk.type('vi', 'title', 'Bến ghe Cái Sao');
      await desk.type(
        'vi',
        'summary',
        'Một bến ghe nhỏ bên sông Tiền, sáng nào cũng có ghe trái cây ghé lại.',
      );
      await desk.addPicture(await photograph(), 'Nguyễn Văn Mẫu');
      await desk.type('vi', 'alt', 'Hai chiếc ghe chở trái cây đậu sát bờ sông lúc trời vừa sáng.');
      await desk.useAsCover();
      // The mistake: a heading of the first level.
      await desk.type('vi', 'body', '# Buổi sáng\n\nGhe ghé từ năm giờ.\n\n');
      await desk.putPictureIntoBody('vi');
      await desk.choose('vi', 'kind', 'Chợ');
      await desk.choose('vi', 'unit', 'Sở Văn hóa, Thể thao và Du lịch');
      await desk.addTo('vi', 'sources');
      await desk.type('vi', 'sources.0.title', 'Ghi chép tại chỗ của xã');
      await desk.choose('vi', 'confidence', /Thấp/);

      expect(await desk.save()).toContain('bản nháp');
      expect(await desk.panel.innerText()).toMatch(
        /Tiếng Việt · Bài viết · dòng 1\s+Nội dung có tiêu đề cấp 1/,
      );
      expect(fs.existsSync(path.join(content, 'tourism/ben-ghe-cai-sao'))).toBe(false);
      expect(read('.drafts/tourism/ben-ghe-cai-sao/index.vi.mdx')).toContain('Ghe ghé từ năm giờ');

      const body = await (await desk.field('vi', 'body')).getByRole('textbox').inputValue();
      await desk.type('vi', 'body', body.replace('# Buổi sáng', '## Buổi sáng'));
      await desk.previewedPage().getByRole('heading', { level: 1, name: 'Bến ghe Cái Sao' }).waitFor();
      await desk.previewedPage().getByRole('heading', { level: 2, name: 'Buổi sáng' }).waitFor();
      expect(await desk.save()).toContain('Bài đạt kiểm tra');

      await desk.write('en');
      await desk.type('en', 'title', 'Cái Sao landing');
      await desk.type(
        'en',
        'summary',
        'A small landing on the Tiền river, where boats with fruit call every morning.',
      );
      await desk.type('en', 'translation.by', 'Lê Văn Mẫu');
      await desk.type('en', 'translation.date', '2026-11-20');
      await desk.choose('en', 'translation.state', /Đã có người soát/);
      await desk.type('en', 'body', '## Morning\n\nBoats come from five o’clock.');
      await desk.type('en', 'alt', 'Two boats with fruit lie at the river bank at daybreak.');
      await desk.previewedPage().getByRole('heading', { level: 2, name: 'Morning' }).waitFor();
      expect(await desk.save()).toContain('Bài đạt kiểm tra');

      await desk.write('km');
      await desk.type('km', 'title', 'កំពង់ទូកកាយសៅ');
      await desk.type('km', 'summary', 'កំពង់ទូកតូចមួយនៅមាត់ទន្លេទៀង ដែលមានទូកផ្លែឈើចូលចតរាល់ព្រឹក។');
      await desk.type('km', 'translation.by', 'Lê Văn Mẫu');
      await desk.type('km', 'translation.date', '2026-11-20');
      await desk.choose('km', 'translation.state', /Đã có người soát/);
      await desk.type('km', 'body', '## ពេលព្រឹក\n\nទូកមកដល់ចាប់ពីម៉ោងប្រាំ។');
      await desk.type('km', 'alt', 'ទូកពីរដឹកផ្លែឈើចតនៅមាត់ទន្លេពេលព្រលឹម។');
      expect(await desk.save()).toContain('Bài đạt kiểm tra');

      const folder = path.join(content, 'tourism/ben-ghe-cai-sao');
      expect(fs.readdirSync(folder).sort()).toEqual([
        'anh-ben-ghe.jpg',
        'index.en.mdx',
        'index.km.mdx',
        'index.vi.mdx',
      ]);
      expect(read('tourism/ben-ghe-cai-sao/index.vi.mdx')).toContain('<Figure src="anh-ben-ghe.jpg"');
      expect(read('tourism/ben-ghe-cai-sao/index.en.mdx')).not.toMatch(/^(publishAt|unit|images|kind):/m);
      const { problems } = await checkProvince(content, NOW);
      expect(stopsOf(problems)).toEqual([]);
      expect(outside).toEqual([]);
    },
    SLOW,
  );

  it(
    'is told when somebody else changed the entry, and loses neither version',
    async () => {
      const desk = new EditingDesk(page);
      await desk.open(editor.url);
      await desk.openEntry('Vườn quốc gia Tràm Chim');
      await desk.type('vi', 'title', 'Tràm Chim của tôi');
      const file = 'tourism/tram-chim/index.vi.mdx';
      const english = read('tourism/tram-chim/index.en.mdx');
      fs.writeFileSync(
        path.join(content, file),
        read(file).replace('title: Vườn quốc gia Tràm Chim', 'title: Tràm Chim của người khác'),
      );

      expect(await desk.save()).toContain('Người khác vừa sửa bài này');
      expect(read(file)).toContain('Tràm Chim của người khác');
      expect(read(`.drafts/${file}`)).toContain('Tràm Chim của tôi');

      await desk.panel.getByRole('button', { name: /Dùng bản của tôi/ }).click();
      await desk.page.locator('.sen-status[data-kind="accepted"]').waitFor();
      expect(read(file)).toContain('Tràm Chim của tôi');
      expect(read('tourism/tram-chim/index.en.mdx')).toBe(english);
      const kept = fs.readdirSync(path.join(content, '.drafts/.kept/tourism/tram-chim'));
      expect(read(`.drafts/.kept/tourism/tram-chim/${kept[0]}/index.vi.mdx`)).toContain(
        'Tràm Chim của người khác',
      );
    },
    SLOW,
  );

  it(
    'sees the pictures of an entry, pastes from Word and gets the text, clean',
    async () => {
      const desk = new EditingDesk(page);
      await desk.open(editor.url);
      await desk.openEntry('Vườn quốc gia Tràm Chim');
      const thumb = (await desk.field('vi', 'images')).locator('.sen-thumb img').first();
      await expect
        .poll(() => thumb.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 30_000 })
        .toBeGreaterThan(0);
      const pasted = await desk.pasteIntoBody('vi', FROM_WORD);
      expect(pasted).toBe(
        '## Mùa nước\n\nNước **dâng** từ tháng 8, xem [Gáo Giồng](https://example.com/).\n\n- Xuồng\n- Ống nhòm',
      );
      await expect.poll(() => desk.page.locator('.sen-notice').first().textContent()).toContain('làm sạch');
    },
    SLOW,
  );

  it(
    'adds a photograph of 20 MB, looks at the translation meanwhile, and finds it made smaller',
    async () => {
      const file = await heavyPhotograph();
      const desk = new EditingDesk(page);
      await desk.open(editor.url);
      await desk.openEntry('Vườn quốc gia Tràm Chim');
      await desk.choosePicture(file);
      await desk.write('en');
      await desk.write('vi');
      const pictures = await desk.field('vi', 'images');
      await pictures.getByText('anh-nang.jpg', { exact: true }).waitFor();
      expect(await pictures.getByRole('status').textContent()).toMatch(/nặng \d+(,\d)? MB; đã thu nhỏ còn/);
    },
    SLOW,
  );

  it(
    'closes the tab without saving and finds what was typed, a title before the body came into view included',
    async () => {
      const desk = new EditingDesk(page);
      await desk.open(editor.url);
      await desk.openEntry('Vườn quốc gia Tràm Chim');
      await desk.type('vi', 'title', 'Tràm Chim chưa lưu');
      const kept = '.drafts/.unsaved/tourism/tram-chim/index.vi.mdx';
      await expect.poll(() => fs.existsSync(path.join(content, kept)), { timeout: 30_000 }).toBe(true);
      expect(read('tourism/tram-chim/index.vi.mdx')).not.toContain('chưa lưu');
      const asked = page.waitForEvent('dialog');
      const closing = page.close({ runBeforeUnload: true });
      await (await asked).accept();
      await closing;

      const next = await page.context().newPage();
      next.setDefaultTimeout(60_000);
      const again = new EditingDesk(next);
      await again.open(editor.url);
      expect(await again.panel.innerText()).toContain('Tràm Chim chưa lưu');
      await again.panel.getByRole('button', { name: 'Lấy lại' }).click();
      const title = (await again.field('vi', 'title')).getByRole('textbox').first();
      await expect.poll(() => title.inputValue(), { timeout: 30_000 }).toBe('Tràm Chim chưa lưu');
      await again.type('vi', 'title', 'Tràm Chim đã lưu');
      expect(await again.save()).toContain('Bài đạt kiểm tra');
      expect(read('tourism/tram-chim/index.vi.mdx')).toContain('title: Tràm Chim đã lưu');
      expect(fs.existsSync(path.join(content, kept))).toBe(false);
    },
    SLOW,
  );
});
