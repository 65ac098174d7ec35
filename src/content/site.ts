import { z } from 'zod';
import { SECTIONS } from '../types/define.ts';
import { confidence, day, localized } from '../types/fields.ts';
import { announceSchema } from './announce.ts';
import { inboundSourceSchema } from './inbound.ts';

const hex = z.string().regex(/^#[0-9A-Fa-f]{6}$/);
const inks = z.strictObject({
  page: hex,
  raised: hex,
  text: hex,
  quiet: hex,
  link: hex,
  title: hex,
  focus: hex,
  bank: hex,
  bankText: hex,
  bankQuiet: hex,
  bankHot: hex,
  tide: hex,
  tideText: hex,
  weave: hex,
  mark: hex,
  sign: hex,
  sample: hex,
  sampleText: hex,
});

const officer = z.strictObject({
  name: z.string(),
  title: localized,
  unit: z.string(),
  phone: z.string(),
  email: z.email(),
  languages: z.array(z.string()),
  sample: z.boolean().optional(),
  /** What the officer may do in the newsroom; `approve` is for entries of their own unit. */
  roles: z.array(z.enum(['write', 'translate', 'approve', 'approve-any'])).optional(),
  /** First and last day in office. Whoever leaves stays listed with `until`: past approvals name them. */
  from: day.optional(),
  until: day.optional(),
});

/** `site.yml`: what the province is, who answers for the site, how it looks. */
export const siteSchema = z.strictObject({
  name: localized,
  tagline: localized,
  description: localized,
  origin: z.url({ protocol: /^https?$/ }),
  /** Day from which the site stands; pages with no date of their own carry it (Circular 24/2011: DC.date is never empty). */
  since: day,
  /** The first language is the source language: its files hold the facts. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  sections: z.array(z.string()).min(1),
  units: z.record(z.string(), localized),
  officers: z.record(z.string(), officer),
  /** Decree 174/2026, art. 93: what the home page names. */
  managingBody: z.strictObject({
    name: localized,
    parent: localized,
    address: localized,
    email: z.email(),
    phone: z.string(),
    responsible: z.string(),
  }),
  /** Licence of the site's own texts and pictures. */
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  /** Newsrooms whose feeds `npm run import` reads, by id. */
  inbound: z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), inboundSourceSchema).optional(),
  /** Whom `npm run announce` tells of what changed; nobody by default. */
  announce: announceSchema.optional(),
  colours: z.strictObject({ day: inks, night: inks }),
  /** Single-colour SVG plates in brand/, inked by the colours. */
  ornaments: z.strictObject({ mark: z.string(), footer: z.string(), money: z.string(), advice: z.string() }),
});

export const placesSchema = z.record(
  z.string(),
  z.strictObject({
    kind: z.enum(['ward', 'commune', 'gate', 'centre', 'locality']),
    name: localized,
    lat: z.number().optional(),
    lon: z.number().optional(),
    confidence: confidence.optional(),
  }),
);

export const topicsSchema = z.record(
  z.string(),
  z.strictObject({
    name: localized,
    summary: localized,
    consumers: z.record(z.string(), z.string()).optional(),
  }),
);

export const glossarySchema = z.array(
  z.record(z.string(), z.union([z.string(), z.record(z.string(), z.array(z.string()))])),
);

const headed = z.strictObject({ title: localized, intro: localized.optional() });

/** `home.yml`: the words of the front page. Entries are named by id. */
export const homeSchema = z.strictObject({
  hero: z.strictObject({ picture: z.string(), front: z.string().optional(), alt: localized }),
  sign: localized,
  lede: localized,
  note: localized,
  invitations: z.array(z.strictObject({ to: z.string(), title: localized, text: localized })).min(1),
  year: headed
    .extend({ months: z.array(z.strictObject({ level: z.number(), text: localized })).length(12) })
    .optional(),
  features: z.array(
    z.strictObject({ entry: z.string(), title: localized, text: localized, caption: localized.optional() }),
  ),
  panorama: z.strictObject({ entry: z.string(), text: localized }).optional(),
  capital: headed.optional(),
  goods: headed.optional(),
  news: headed,
  answers: headed,
  /** Front pages of sections, as an editor arranges them; what no part names follows under `more`. */
  sections: z
    .partialRecord(
      z.enum(SECTIONS),
      z.strictObject({
        parts: z.array(headed.extend({ entries: z.array(z.string()).min(1) })).min(1),
        more: localized,
      }),
    )
    .optional(),
});

export type Site = z.output<typeof siteSchema>;
export type Places = z.output<typeof placesSchema>;
export type Topics = z.output<typeof topicsSchema>;
export type Glossary = z.output<typeof glossarySchema>;
export type Home = z.output<typeof homeSchema>;
