import { z } from 'zod';

/** How sure we are of a fact (DOMAIN: high = text read, medium = one secondary source, low = to be confirmed). */
export const confidence = z.enum(['high', 'medium', 'low']);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** ISO 8601 instant with zone, as text: `2026-03-10T08:00:00+07:00`. */
export const instant = z.string().refine((value) => INSTANT.test(value) && !Number.isNaN(Date.parse(value)), {
  params: { expected: 'instant' },
});

/** Calendar day in Vietnam, as text: `2026-03-10`. */
export const day = z
  .string()
  .refine((value) => DAY.test(value) && !Number.isNaN(Date.parse(value)), { params: { expected: 'day' } });

/** WGS 84, degrees. */
export const coordinates = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  confidence,
});

export const month = z.int().min(1).max(12);

/** A decision or other legal act, cited as it is printed: number, day, issuing body. */
export const decision = z.strictObject({
  number: z.string().min(3),
  date: day.optional(),
  issuer: z.string().min(2).optional(),
});

/** Text in every language of the site: language code → text. */
export const localized = z.record(z.string(), z.string().min(1));

const telephone = z
  .string()
  .refine((value) => /^\+?\d[\d .()-]{6,18}\d$/.test(value), { params: { expected: 'telephone' } });

/**
 * How to reach a business, as its owner agreed in writing to have it published (Law 91/2025 on personal data): a mobile
 * number or a private mailbox may stand here, and nowhere without it.
 */
export const businessContact = z
  .strictObject({
    phone: telephone.optional(),
    email: z.email().optional(),
    /** Day on which the owner agreed. */
    agreed: day,
  })
  .refine(({ phone, email }) => phone !== undefined || email !== undefined, {
    params: { expected: 'contact' },
  });

const source = z.strictObject({
  title: z.string().min(3),
  publisher: z.string().min(2).optional(),
  date: day.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

const image = z.strictObject({
  file: z.string().regex(/^[a-z0-9][a-z0-9-]*\.(svg|jpe?g|png|webp|avif)$/),
  credit: z.string().min(2),
  licence: z.string().min(2),
  /** Point that cropping must keep, `x% y%`. */
  focus: z
    .string()
    .regex(/^\d{1,3}% \d{1,3}%$/)
    .optional(),
});

/** What was put right in a text after it was published, for readers and harvesters. */
const correction = z.strictObject({ at: instant, text: z.string().min(10).max(500) });

/** Facts that an entry of any type may state; only in the source-language file. */
export const commonFacts = z.strictObject({
  publishAt: instant,
  expireAt: instant.optional(),
  updated: instant.optional(),
  draft: z.boolean().optional(),
  sample: z.boolean().optional(),
  unit: z.string().min(2),
  author: z.string().min(2).optional(),
  place: z.string().optional(),
  topics: z.array(z.string()).max(6).optional(),
  cover: z.string().optional(),
  images: z.array(image).optional(),
  sources: z.array(source).min(1),
  confidence: confidence,
  related: z.array(z.string()).optional(),
  /** Addresses that the entry had before: the former name of its folder, or a whole path from another section. */
  formerly: z.array(z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*|\/([a-z0-9-]+\/){1,2})$/)).optional(),
});

/** What each language file says for itself. */
export const commonText = z.strictObject({
  title: z.string().min(2).max(90),
  summary: z.string().min(20).max(320),
  alt: z.record(z.string(), z.string().min(5)).optional(),
  corrections: z.array(correction).min(1).optional(),
});

/** Provenance of a translation. `source` is the stamp of the source text that was translated (see catalogue/translation.ts). */
export const translation = z.strictObject({
  by: z.string().min(2),
  date: day,
  state: z.enum(['machine', 'reviewed']),
  reviewedBy: z.string().min(2).optional(),
  awaiting: z.literal('native-review').optional(),
  source: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional(),
});

export type CommonFacts = z.output<typeof commonFacts>;
export type Correction = z.output<typeof correction>;
export type CommonText = z.output<typeof commonText>;
export type Translation = z.output<typeof translation>;
export type BusinessContact = z.output<typeof businessContact>;
export type Coordinates = z.output<typeof coordinates>;
export type Confidence = z.output<typeof confidence>;
export type Localized = z.output<typeof localized>;
