import { KEPT_END, KEPT_START } from '../fields.ts';

/** A part of a title; one that is kept stands on one line as long as there is room for it. */
export interface TitlePart {
  readonly text: string;
  readonly kept: boolean;
}

const KEPT = new RegExp(`${KEPT_START}([^${KEPT_END}]*)${KEPT_END}`);

/**
 * Splits a title as the index has it to its parts.
 *
 * @param title The title with its marks ({@link KEPT_START}).
 * @returns Its parts in order, none of them empty.
 */
export function titleParts(title: string): TitlePart[] {
  return title
    .split(KEPT)
    .map((text, at) => ({ text, kept: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
