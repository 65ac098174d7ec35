import type { FrameLocator, Locator, Page } from 'playwright-core';

const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'Tiếng Anh', km: 'Tiếng Khmer' } as const;
export type Language = keyof typeof LANGUAGE_NAMES;

/** The editing desk (`npm run edit`) as an officer sees it, in Vietnamese. */
export class EditingDesk {
  /** What became of the last save. */
  readonly status: Locator;
  /** What must be mended after a save. */
  readonly panel: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.status = page.locator('.sen-status');
    this.panel = page.locator('.sen-panel');
  }

  /** Opens the desk; it is there when the lists are. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.getByRole('button', { name: 'Tạo bài viết mới' }).waitFor();
  }

  /** Begins an entry of a type, by the type's name on screen. */
  async begin(type: string): Promise<void> {
    await this.page.getByRole('treeitem', { name: type }).click();
    await this.page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  }

  /** Opens an entry of the list by its title; rows are drawn as they come into view. */
  async openEntry(title: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const rows = [...document.querySelectorAll('[role="grid"] [role="row"]')];
      const found = rows.find((row) => row.textContent?.includes(wanted));
      (found ?? rows.at(-1))?.scrollIntoView({ block: 'center' });
      return Boolean(found);
    }, title);
    await this.page.getByRole('gridcell', { name: title, exact: true }).click();
  }

  /** Shows a language's form on the left; a language that the entry does not have yet is added. */
  async write(language: Language): Promise<void> {
    const name = LANGUAGE_NAMES[language];
    await this.page.locator('.pane').first().getByRole('radio', { name }).click();
    const add = this.page.getByRole('button', { name: new RegExp(`Bật.*${name}`) });
    await this.pane(language).locator('.field').first().or(add).first().waitFor();
    if (await add.isVisible()) await add.click();
    await this.pane(language).locator('.field').first().waitFor();
  }

  /** Types into a field; `field` is its path, such as `sources.0.title`. */
  async type(language: Language, field: string, text: string): Promise<void> {
    await (await this.field(language, field)).getByRole('textbox').first().fill(text);
  }

  /** Chooses from a field's list, or one of its radio buttons. */
  async choose(language: Language, field: string, option: string | RegExp): Promise<void> {
    const place = await this.field(language, field);
    const radio = place.getByRole('radio', { name: option });
    await place.getByRole('combobox').or(place.getByRole('radio')).first().waitFor();
    if (await radio.first().isVisible()) {
      await radio.click();
      return;
    }
    await place.getByRole('combobox').click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** Adds one more item to a list. */
  async addTo(language: Language, field: string): Promise<void> {
    await (await this.field(language, field)).getByRole('button', { name: /Thêm/ }).click();
  }

  /** Picks a picture from the machine and says who made it. */
  async addPicture(file: string, credit: string): Promise<void> {
    await this.choosePicture(file);
    // Fields above may have been drawn meanwhile, and moved it out of view: it is scrolled to again.
    await (await this.field('vi', 'images')).getByLabel('Người chụp hoặc vẽ').fill(credit);
  }

  /** Picks a picture from the machine, and waits for nothing. */
  async choosePicture(file: string): Promise<void> {
    await (await this.field('vi', 'images')).getByLabel('Chọn ảnh từ máy').setInputFiles(file);
  }

  /** Makes the only picture the one at the head of the page. */
  async useAsCover(): Promise<void> {
    await (await this.field('vi', 'cover')).locator('.sen-thumb').click();
  }

  /** Puts the only picture into the body. */
  async putPictureIntoBody(language: Language): Promise<void> {
    const body = await this.field(language, 'body');
    await body.getByRole('button', { name: 'Ảnh', exact: true }).click();
    await body.locator('.sen-menu button').click();
  }

  /** Pastes what another program put on the clipboard into the body, in place of what stands there. */
  async pasteIntoBody(language: Language, html: string): Promise<string> {
    const body = (await this.field(language, 'body')).getByRole('textbox').first();
    await body.selectText();
    await body.evaluate((area, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    return body.inputValue();
  }

  /** Saves; resolves with what the desk says of it. */
  async save(): Promise<string> {
    const before = await this.status.textContent();
    await this.status.evaluate((element) => element.setAttribute('data-kind', 'waiting'));
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await this.page.locator('.sen-status:not([data-kind="waiting"])').waitFor();
    return (await this.status.textContent()) ?? before ?? '';
  }

  /** Asks for approval of the open entry; resolves with what the desk says of it. */
  async sendForApproval(by: string): Promise<string> {
    await this.status.evaluate((element) => element.setAttribute('data-kind', 'waiting'));
    await this.page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await this.page.getByLabel('Họ tên người gửi').fill(by);
    await this.page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await this.page.locator('.sen-status:not([data-kind="waiting"])').waitFor();
    return (await this.status.textContent()) ?? '';
  }

  /** The pane beside the form: what must be mended, and the real page. */
  preview(): FrameLocator {
    return this.page.frameLocator('iframe.preview');
  }

  /** The real page, in the preview. */
  previewedPage(): FrameLocator {
    return this.preview().frameLocator('iframe');
  }

  /** A picture of the real page, by how its alternative text begins. */
  previewedPicture(alt: string): Locator {
    return this.previewedPage().locator(`img[alt^="${alt}"]`).first();
  }

  /** The form of a language. */
  private pane(language: Language): Locator {
    return this.page.locator(`.pane[data-locale="${language}"][data-mode="edit"]`);
  }

  /**
   * A field, scrolled to. Sveltia draws fields as they come into view: what shows its place is the
   * field around it, if that is drawn, and the end of the form if it is not.
   */
  async field(language: Language, path: string): Promise<Locator> {
    await this.page.waitForFunction(
      ([lang, key]) => {
        const pane = document.querySelector(`.pane[data-locale="${lang}"][data-mode="edit"]`);
        const drawn = (of: string) => pane?.querySelector(`.field[data-key-path="${of}"]`);
        const steps = key.split('.');
        const around = steps.map((_, index) => drawn(steps.slice(0, steps.length - index).join('.')));
        const last = [...(pane?.querySelectorAll('.field') ?? [])].at(-1);
        (around.find(Boolean) ?? last)?.scrollIntoView({ block: 'center' });
        return Boolean(drawn(key));
      },
      [language, path] as const,
    );
    return this.pane(language).locator(`.field[data-key-path="${path}"]`);
  }
}
