import { z } from 'zod';
import { isZonedInstant } from '../text-rules.ts';
import type { SiteBreach } from './breach.ts';
import type { Chain } from './chain.ts';
import type { ListedFeed } from './listed.ts';
import type { SiteReader } from './site-reader.ts';

const RULE = '§7 Withdrawals, RFC 6721';

const list = z.object({
  withdrawn: z.array(z.object({ id: z.url(), withdrawn_at: z.string(), reason: z.string().min(1) })),
});

/** Each language's list of withdrawn items and its Atom feed tell of the same items, and no feed still carries one. */
export async function withdrawalBreaches(
  lists: readonly { language: string; url: string }[],
  chains: readonly { listed: ListedFeed; chain: Chain }[],
  read: SiteReader,
  pathOf: (url: string) => string,
): Promise<SiteBreach[]> {
  const found = await Promise.all(
    lists.map(async ({ language, url }) => {
      const file = pathOf(url);
      const breach = (what: string, item?: string): SiteBreach => ({ file, item, what, rule: RULE });
      const parsed = list.safeParse(parse((await read(file))?.bytes));
      if (!parsed.success) return [breach('the list of withdrawn items is missing or wrong')];
      const { withdrawn } = parsed.data;
      const gone = new Set(withdrawn.map(({ id }) => id));
      const own = chains.filter(({ listed }) => listed.language === language);
      const deleted = new Set(documentsOf(own).flatMap(({ feed }) => feed.deleted ?? []));
      const sent = new Set(documentsOf(own).flatMap(({ feed }) => feed.items.map(({ id }) => id)));
      const notices = await Promise.all(
        withdrawn.map(async ({ id }) => ((await read(pathOf(id))) ? [] : [id])),
      );
      return [
        ...withdrawn
          .filter(({ withdrawn_at }) => !isZonedInstant(withdrawn_at))
          .map(({ id }) => breach('its date is no instant with a zone', id)),
        ...[...deleted.difference(gone)].map((id) => breach('deleted in Atom, but not in this list', id)),
        ...[...gone.difference(deleted)].map((id) => breach('in this list, but not deleted in Atom', id)),
        ...[...gone.intersection(sent)].map((id) => breach('withdrawn, and still in a feed', id)),
        ...notices.flat().map((id) => breach('no notice answers at its address', id)),
      ];
    }),
  );
  return found.flat();
}

const documentsOf = (chains: readonly { chain: Chain }[]) => chains.flatMap(({ chain }) => chain.documents);

function parse(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
