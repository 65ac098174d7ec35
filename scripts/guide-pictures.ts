import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { readSettings } from '../src/build/settings.ts';
import { serveEditor } from '../src/editor/server/server.ts';
import { EditingDesk } from '../tests/browser/pages/editing-desk.ts';
import { launchChromium } from '../tests/chromium.ts';

const HELP = `npm run guide:pictures: draws the pictures of bien-tap/HUONG-DAN.md anew, from the editing desk as it is
Needs Chromium. Works on a copy of SEN_CONTENT (content).`;

const OUT = path.resolve(import.meta.dirname, '../bien-tap/anh');
const SIZE = { width: 1280, height: 800 };

/** Photographs the window as it stands now. */
async function shoot(page: Page, name: string): Promise<void> {
  // Sveltia's notices come and go; they are not what a picture is about.
  const png = await page.screenshot({ animations: 'disabled' });
  await sharp(png)
    .webp({ quality: 78 })
    .toFile(path.join(OUT, `${name}.webp`));
}

/** Goes the way that the guide tells, and stops for a picture at each of its steps. */
async function walk(page: Page, address: string, scene: string): Promise<void> {
  const desk = new EditingDesk(page);
  await desk.open(address);
  await shoot(page, '1-danh-sach');

  await desk.begin('Điểm đến');
  await desk.type('vi', 'title', 'Bến ghe Cái Sao');
  await desk.type('vi', 'summary', 'Một bến ghe nhỏ bên sông Tiền, sáng nào cũng có ghe trái cây ghé lại.');
  await desk.type('vi', 'body', 'Bến nằm ở khúc sông cong.\n\n# Buổi sáng\n\nGhe ghé từ năm giờ.');
  await desk.preview().getByText('chỗ phải sửa').waitFor();
  await desk.field('vi', 'title');
  await shoot(page, '2-bai-moi');

  await desk.addPicture(scene, 'Nguyễn Văn Mẫu');
  await desk.type('vi', 'alt', 'Mấy chiếc ghe chở đầy trái cây đậu giữa chợ nổi lúc trời vừa sáng.');
  await desk.useAsCover();
  await desk.field('vi', 'images');
  await shoot(page, '3-anh');

  await desk.choose('vi', 'kind', 'Chợ');
  await desk.choose('vi', 'unit', 'Sở Văn hóa, Thể thao và Du lịch');
  await desk.addTo('vi', 'sources');
  await desk.type('vi', 'sources.0.title', 'Ghi chép tại chỗ của xã');
  await desk.choose('vi', 'confidence', /Thấp/);
  await desk.save();
  await desk.preview().getByText('Còn 1 chỗ phải sửa').waitFor();
  await desk.field('vi', 'body');
  await shoot(page, '4-cho-phai-sua');

  await desk.type('vi', 'body', 'Bến nằm ở khúc sông cong.\n\n## Buổi sáng\n\nGhe ghé từ năm giờ.');
  await desk.previewedPage().getByRole('heading', { level: 2, name: 'Buổi sáng' }).waitFor();
  await desk.save();
  await desk.preview().getByRole('button', { name: 'Máy tính' }).click();
  await desk.field('vi', 'title');
  await desk.previewedPicture('Mấy chiếc ghe').evaluate((image: HTMLImageElement) => image.decode());
  await shoot(page, '5-xem-thu');

  await desk.write('en');
  await desk.type('en', 'title', 'Cái Sao landing');
  await desk.type(
    'en',
    'summary',
    'A small landing on the Tiền river, where boats with fruit call every morning.',
  );
  await page.locator('.pane').last().getByRole('radio', { name: 'Tiếng Việt' }).click();
  await desk.field('en', 'title');
  await shoot(page, '6-ban-dich');

  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await page.getByLabel('Họ tên người gửi').fill('Nguyễn Văn Mẫu');
  await shoot(page, '7-gui-duyet');
}

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-guide-'));
  const content = path.join(folder, 'content');
  const settings = readSettings();
  fs.cpSync(settings.content, content, { recursive: true });
  const scene = path.join(folder, 'Bến Ghe.svg');
  fs.copyFileSync(path.join(content, 'tourism/cho-noi-cai-be/cai-be-market.svg'), scene);
  const now = new Date().toISOString();
  const editor = await serveEditor({ ...settings, content }, 0, () => now);
  const browser = await launchChromium();
  try {
    fs.mkdirSync(OUT, { recursive: true });
    const page = await browser.newPage({ viewport: SIZE, locale: 'vi-VN' });
    page.setDefaultTimeout(120_000);
    await walk(page, editor.url, scene);
  } finally {
    await browser.close();
    await editor.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv.includes('--help')) console.log(HELP);
else await main();
