import type { BuiltSite } from './built-site.ts';
import type { Tag } from './html.ts';

/** An address that a page gives, and where it stands. */
export interface Given {
  /** Path of the page or file that gives it. */
  from: string;
  address: string;
}

const candidatesOf = (srcset: string): string[] =>
  srcset.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');

const KINDS: Record<string, (tag: Tag) => string[]> = {
  links: ({ name, attributes }) => (name === 'a' && attributes.href ? [attributes.href] : []),
  pictures: ({ name, attributes }) => (name === 'img' && attributes.src ? [attributes.src] : []),
  'picture sources': ({ attributes }) => (attributes.srcset ? candidatesOf(attributes.srcset) : []),
  scripts: ({ name, attributes }) => (name === 'script' && attributes.src ? [attributes.src] : []),
  'stylesheets, icons and feeds': ({ name, attributes }) =>
    name === 'link' && attributes.href && attributes.rel !== 'canonical' ? [attributes.href] : [],
  'social cards': ({ attributes }) =>
    attributes.property === 'og:image' && attributes.content ? [attributes.content] : [],
  forms: ({ name, attributes }) => (name === 'form' && attributes.action ? [attributes.action] : []),
};

/** What pages may point at, for the names of tests. */
export const KINDS_OF_ADDRESS = Object.keys(KINDS);

/** All addresses of a kind on all pages that lie on the site itself. */
export function ownAddresses(site: BuiltSite, kind: string): Given[] {
  const addressesIn = KINDS[kind];
  if (!addressesIn) throw new Error(`there is no kind “${kind}”`);
  return site.pages.flatMap(({ path, tags }) =>
    tags
      .flatMap(addressesIn)
      .map((address) => ({ from: path, address: new URL(address, site.origin + path).href }))
      .filter(({ address }) => address.startsWith('http') && site.isOwn(address)),
  );
}
