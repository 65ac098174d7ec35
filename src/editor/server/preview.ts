import fs from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { type CodeBundle, compileCode } from '../../build/code-bundle.ts';
import { codeKeys } from '../../build/code-keys.ts';
import { draftLocals, siteFile } from '../../build/dev.ts';
import { CONTENT_SECURITY_POLICY } from '../../build/security.ts';
import type { Settings } from '../../build/settings.ts';
import { cutTypefaces, typefacesFolder } from '../../build/typefaces.ts';
import { entryPath } from '../../catalogue/paths.ts';
import type { Province } from '../../content/model.ts';
import type { FormFinding, Trial } from './trial.ts';
import { filesOf, type TypedEntry } from './typed-entry.ts';
import type { Files, WorkingCopy } from './working-copy.ts';

/** Shows the real pages, drawn by the site's own renderer from what is being written. */
export class Preview {
  private readonly settings: Settings;
  private readonly copy: WorkingCopy;
  private readonly trial: Trial;
  private readonly code: Promise<CodeBundle>;
  /** What was typed last, over the working copy. */
  private typed: { entry: string; files: Files } = { entry: '', files: {} };

  constructor(settings: Settings, copy: WorkingCopy, trial: Trial) {
    this.settings = settings;
    this.copy = copy;
    this.trial = trial;
    this.code = compileCode(settings, codeKeys(settings.root));
    // Whoever asks for a page is told; until then there is nobody to tell.
    this.code.catch(() => undefined);
  }

  /** Takes in what is typed; gives its mistakes and where it can be seen. */
  async type(typed: TypedEntry): Promise<{ problems: FormFinding[]; address: string }> {
    const { entry, lang } = typed;
    const { languages } = (await this.trial.province()).site;
    const before = this.typed.entry === entry ? this.typed.files : {};
    const files: Files = { ...before, ...filesOf(typed, this.copy, languages) };
    this.typed = { entry, files };
    const { findings: problems, province } = await this.trial.check(entry, {
      ...this.copy.entry(entry),
      ...files,
    });
    const shown = province.entries.find(({ id }) => id === entry);
    return { problems, address: shown ? `/${lang}${entryPath(shown.type, shown.slug)}` : '' };
  }

  /** What was typed has been saved, or given up. */
  forget(): void {
    this.typed = { entry: '', files: {} };
  }

  /** Answers for a page or a file of the site. */
  async answer(address: string, response: ServerResponse): Promise<void> {
    const file = await siteFile(address, this.settings, () => this.province());
    if (file && fs.existsSync(file)) return send(file, response);
    const code = await this.code;
    const asset = path.join(code.clientFolder, path.normalize(address));
    // The site keeps pages for readers without a network; here that would show old drafts.
    if (address !== '/offline.js' && fs.statSync(asset, { throwIfNoEntry: false })?.isFile())
      return send(asset, response);
    // Letters that only a draft uses come from the reader's own fonts until it is accepted.
    const { content, now } = this.settings;
    const typefaces = await cutTypefaces(await this.trial.province(), typefacesFolder(this.settings.cache));
    const page = await code.render(address, draftLocals(await this.province(), content, now, typefaces));
    response.writeHead(page.status, {
      'content-type': page.headers.get('content-type') ?? 'text/html; charset=utf-8',
      'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'self' blob:`,
      'cache-control': 'no-store',
    });
    response.end(Buffer.from(await page.arrayBuffer()));
  }

  private async province(): Promise<Province> {
    const { entry, files } = this.typed;
    if (entry) return (await this.trial.check(entry, { ...this.copy.entry(entry), ...files })).province;
    let province = await this.trial.province();
    for (const id of this.copy.drafted())
      province = (await this.trial.check(id, this.copy.entry(id))).province;
    return province;
  }
}

function send(file: string, response: ServerResponse): void {
  const folder = path.dirname(file);
  response.req.url = `/${path.basename(file)}`;
  sirv(folder, { dev: true })(response.req, response, () => void response.writeHead(404).end());
}
