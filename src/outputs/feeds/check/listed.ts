import { z } from 'zod';
import { FEED_FORMATS } from '../../../catalogue/feed-paths.ts';

/** `/feeds.json` as a consumer reads it (PROFILE.md, Discovery). */
export const manifest = z.object({
  profile: z.string(),
  origin: z.url(),
  withdrawn: z.array(z.object({ language: z.string(), url: z.url() })),
  feeds: z
    .array(
      z.object({
        language: z.string(),
        section: z.string().nullable(),
        podcast: z.boolean().default(false),
        format: z.enum(FEED_FORMATS),
        media_type: z.string(),
        url: z.url(),
        items: z.int(),
      }),
    )
    .min(1),
});

export type ListedFeed = z.output<typeof manifest>['feeds'][number];
