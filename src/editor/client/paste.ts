import Turndown from 'turndown';

const service = new Turndown({
  headingStyle: 'atx',
  bulletListMarker: '-',
  emDelimiter: '*',
  codeBlockStyle: 'fenced',
});
// What the site does not take from elsewhere: pictures have a licence, tables and frames no place in a body.
service.remove(['style', 'script', 'title', 'meta', 'link', 'iframe', 'object', 'img' as 'style']);

const WORD = /class="?Mso|urn:schemas-microsoft-com|mso-|docs-internal-guid/i;
/** Bullets that Word writes as text before a paragraph. */
const BULLET = /^[\s\u00A0]*[·•▪§o–-][\s\u00A0]+/u;

/**
 * Text of a page or a Word document as the Markdown that a body may have: headings from the second level on,
 * bold, italics, lists and links. `cleaned` tells whether something was taken out.
 */
export function fromWord(html: string): { text: string; cleaned: boolean } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const paragraph of page.querySelectorAll<HTMLElement>('p[class*="MsoList"], p[style*="mso-list"]')) {
    const item = page.createElement('li');
    item.innerHTML = paragraph.innerHTML.replace(/<!--\[if !supportLists\]-->[\s\S]*?<!--\[endif\]-->/g, '');
    item.textContent = (item.textContent ?? '').replace(BULLET, '');
    const before = paragraph.previousElementSibling;
    const list = before?.tagName === 'UL' ? before : page.createElement('ul');
    if (list !== before) paragraph.before(list);
    list.append(item);
    paragraph.remove();
  }
  for (const heading of page.querySelectorAll('h1')) {
    const second = page.createElement('h2');
    second.append(...heading.childNodes);
    heading.replaceWith(second);
  }
  const text = service
    .turndown(page.body)
    .normalize('NFC')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[\u00AD\uFEFF\u200E\u200F]/g, '')
    // A brace or a tag sign in running text is none of MDX's.
    .replace(/([{}<])/g, '\\$1')
    .replace(/^- {2,}/gm, '- ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, cleaned: WORD.test(html) };
}
