/** The field of a page's metadata that keeps what its tab says beyond its heading: searched, and shown nowhere. */
export const TAB_TITLE = 'tab_title';
