/** The field of a page's metadata that keeps what its tab says beyond its heading: searched, and shown nowhere. */
export const TAB_TITLE = 'tab_title';

/** Stands between the parts of a title: the thing and what is said of it, or the page and its site. */
export const BETWEEN_TITLES = /\s+[|·•–—»›-]\s+|\s*\|\s*|[:៖]\s+/;

/** The field of a page's metadata that has its title with marks for what a line should not end within; not searched. */
export const KEPT_TITLE = 'kept_title';

/** Stand around what is kept whole in it: marks of Unicode that nobody sees. */
export const KEPT_START = '\u2068';
export const KEPT_END = '\u2069';

/** Where a line may end without a space. */
export const MAY_BREAK = '\u200B';
