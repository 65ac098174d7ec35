import type { EntryPage } from '../catalogue/views.ts';
import type { ContentType } from './define.ts';
import { types } from './index.ts';

/**
 * The type of an entry, with its functions taking any entry: the reader has checked the facts against
 * this very type's schema, which the compiler cannot follow through the registry.
 */
export function typeOf(page: Pick<EntryPage, 'type'>): ContentType {
  return types[page.type] as unknown as ContentType;
}
