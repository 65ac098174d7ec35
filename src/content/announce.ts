import { z } from 'zod';

const endpoint = z.url({ protocol: /^https?$/ });

/** `announce` in site.yml. Each part stands alone. */
export const announceSchema = z.strictObject({
  /** WebSub hub (W3C Recommendation 2018): told of every feed that changed, and named in the feeds. */
  hub: endpoint.optional(),
  /** IndexNow (indexnow.org): told of every page that changed. The key is public: the build writes it to `/<key>.txt`. */
  indexNow: z
    .strictObject({
      key: z.string().regex(/^[A-Za-z0-9-]{8,128}$/),
      endpoints: z.array(endpoint).min(1),
    })
    .optional(),
});

export type AnnounceSettings = z.output<typeof announceSchema>;
