import { z } from 'zod';
import { instant, localized } from '../types/fields.ts';

const webAddress = z.url({ protocol: /^https?$/ }).max(2000);
const language = z.string().regex(/^[a-z]{2,3}$/);

/** `inbound` in site.yml: a newsroom whose feed is read, by id. */
export const inboundSourceSchema = z.strictObject({
  name: localized,
  /** RSS 2.0, RSS 1.0 or Atom. */
  url: webAddress,
  /**
   * What the newsroom allows. Bodies are kept only under CC0, CC BY, CC BY-SA or CC BY-ND, or where the field begins
   * with `full text:` and names the agreement.
   */
  licence: z.string().min(2).optional(),
  /** Language of items that do not state theirs. */
  lang: language.optional(),
  /** Zone of times that state none, once an editor has asked the newsroom: `+07:00`. */
  zone: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}$/)
    .optional(),
});

/** Fields that tell what the source says; `atSource` has those that have changed since. */
const sourceFields = z.strictObject({
  link: webAddress,
  title: z.string().min(2).max(300),
  standfirst: z.string().min(1).max(700).optional(),
  author: z.string().min(1).max(200).optional(),
  agency: z.string().min(1).max(200).optional(),
  published: instant,
  /** Address only: the picture is neither fetched nor shown. */
  image: webAddress.optional(),
  /** Plain text; only where the licence allows it. */
  body: z.string().min(1).optional(),
});

/** One file in `content/inbound/<source>/`: an item as the newsroom gave it, and what an editor decided. */
export const inboundItemSchema = z.strictObject({
  status: z.enum(['proposed', 'approved', 'rejected']),
  decidedBy: z.string().min(2).optional(),
  decidedAt: instant.optional(),
  /** What the source calls the item: its guid or id, else its link. */
  id: z.string().min(1).max(2000),
  lang: language,
  ...sourceFields.shape,
  licence: z.string().min(2).optional(),
  importedAt: instant,
  /** Mark of the source's words when they were last read; the import compares with it. */
  seen: z.string().regex(/^[0-9a-f]{16}$/),
  changedAtSource: instant.optional(),
  atSource: sourceFields.partial().optional(),
  withdrawnAtSource: instant.optional(),
  withdrawnBecause: z.enum(['gone-from-feed', 'http-404', 'http-410']).optional(),
});

export type InboundSource = z.output<typeof inboundSourceSchema>;
/** What a source says of an item. */
export type SourceFields = z.output<typeof sourceFields>;
/** A file's content. */
export type InboundProposal = z.output<typeof inboundItemSchema>;

/** An item as it was read from the content folder. */
export interface InboundItem extends InboundProposal {
  /** Key in site.yml. */
  source: string;
  /** Path relative to the content folder. */
  file: string;
}
