import { z } from 'zod';
import { day, localized } from '../fields.ts';

/** What is spoken in a recording: a language of BCP 47, or `zxx` where nobody speaks. */
const spoken = z.string().regex(/^[a-z]{2,3}$/);

const recording = z.strictObject({
  file: z.string().regex(/^[a-z0-9][a-z0-9-]*(\.[a-z]{2,3})?\.(mp3|m4a|mp4)$/),
  lang: spoken,
  credit: z.string().min(2),
  licence: z.string().min(2),
  /** A machine speaks: listeners are told. */
  synthetic: z.boolean().optional(),
  captions: z
    .array(
      z.strictObject({ file: z.string().regex(/^[a-z0-9][a-z0-9-]*(\.[a-z]{2,3})?\.vtt$/), lang: spoken }),
    )
    .min(1)
    .optional(),
});

export const KINDS = ['audio', 'video'] as const;

export const facts = z.strictObject({
  kind: z.enum(KINDS),
  /** The same programme in one language or several; without any, `link` leads to it. */
  recordings: z.array(recording).min(1).optional(),
  /** The broadcaster's own page. */
  link: z.url({ protocol: /^https$/ }).optional(),
  /** Who sends it: VTV4, VOV5, a commune's radio. */
  broadcaster: localized,
  /** The programme or series that it belongs to. */
  programme: localized.optional(),
  season: z.int().min(1).optional(),
  episode: z.int().min(1).optional(),
  broadcastOn: day.optional(),
});

export type MediaFacts = z.output<typeof facts>;
