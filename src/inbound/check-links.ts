import type { InboundItem } from '../content/inbound.ts';
import { type FetchLimits, fetchDocument } from './fetch-document.ts';

/** How many pages of a newsroom are asked at once. */
const AT_ONCE = 4;

/**
 * Status with which the original of each item answers; an item is not in the map when its page could not be reached,
 * which says nothing about the item.
 */
export async function checkLinks(
  items: readonly InboundItem[],
  limits: FetchLimits,
): Promise<Map<InboundItem, number>> {
  const statuses = new Map<InboundItem, number>();
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item; item = queue.shift()) {
      const answer = await fetchDocument(item.link, { ...limits, bytes: 0 }).catch(() => undefined);
      if (answer) statuses.set(item, answer.status);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return statuses;
}
