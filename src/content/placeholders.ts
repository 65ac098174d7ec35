/** Stands around words that an editor has yet to write; the check refuses to publish them. */
export const unwritten = (words: string): string => `[[${words}]]`;

export const UNWRITTEN = /\[\[[^[\]]*\]\]/g;
