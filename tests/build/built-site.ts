import fs from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../src/build/hash.ts';
import { linksOf, metaOf, type Tag, tagsOf } from './html.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Address from the root: `/vi/tourism/`. */
  path: string;
  lang: string;
  html: string;
  tags: Tag[];
  /** Not kept from search engines, and the place where its text is at home. */
  indexable: boolean;
}

/** A built site as files, with the public address it was built for. */
export class BuiltSite {
  readonly folder: string;
  readonly origin: string;
  private known: BuiltPage[] | undefined;

  constructor(folder: string, origin: string) {
    this.folder = folder;
    this.origin = origin;
  }

  get pages(): BuiltPage[] {
    this.known ??= filesBelow(this.folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => this.readPage(file));
    return this.known;
  }

  page(address: string): BuiltPage {
    const found = this.pages.find((page) => page.path === address);
    if (!found) throw new Error(`${this.folder} has no page ${address}`);
    return found;
  }

  read(file: string): string {
    return fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  /** Whether a file stands behind an address of the site, given absolute or from the root. */
  answers(address: string): boolean {
    const { pathname } = new URL(address, this.origin);
    const file = path.join(
      this.folder,
      decodeURIComponent(pathname),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  }

  /** Whether an address, absolute or not, is one of this site. */
  isOwn(address: string): boolean {
    return new URL(address, this.origin).origin === this.origin;
  }

  private readPage(file: string): BuiltPage {
    const html = this.read(file);
    const tags = tagsOf(html);
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const canonical = linksOf(tags, 'canonical')[0]?.attributes.href;
    return {
      path: address,
      html,
      tags,
      lang: tags.find(({ name }) => name === 'html')?.attributes.lang ?? '',
      indexable: !metaOf(tags, 'robots')?.includes('noindex') && canonical === this.origin + address,
    };
  }
}
