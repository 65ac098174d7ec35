import { z } from 'zod';
import { localized } from '../types/fields.ts';

/** Longitude and latitude, degrees. */
const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const line = z.array(point).min(2);

const unit = z.strictObject({ name: localized, place: z.string().optional() });

/** `map.yml`: the province as a sketch for orientation. A province without the file has no map. */
export const mapSchema = z.strictObject({
  frame: z.strictObject({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }),
  land: z.array(line).min(1),
  sea: z.array(line).optional(),
  border: line.optional(),
  rivers: z
    .array(z.strictObject({ course: line, name: localized.optional(), at: point.optional() }))
    .optional(),
  /** Names of what lies around. */
  around: z.array(z.strictObject({ name: localized, at: point })).optional(),
  /** Places of places.yml that have coordinates; `side` is where the name stands. */
  marks: z
    .array(z.strictObject({ place: z.string(), side: z.enum(['left', 'right']), name: localized.optional() }))
    .optional(),
  /** Parts of the province for orientation: the units of each stand around `at`, in the order of the list. */
  areas: z
    .array(
      z.strictObject({
        /** Part of an address: the entries in it have a page. */
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        name: localized,
        short: localized,
        at: point,
        columns: z.int().positive(),
        wards: z.array(unit).optional(),
        communes: z.array(unit).optional(),
        /** Places of places.yml that lie in it and are no unit: a village, a border gate. */
        localities: z.array(z.string()).optional(),
      }),
    )
    .min(1),
});

export type ProvinceMap = z.output<typeof mapSchema>;

/** Ids of the places that a part of the province names. */
export const placesIn = ({
  wards = [],
  communes = [],
  localities = [],
}: ProvinceMap['areas'][number]): string[] => [
  ...[...wards, ...communes].flatMap(({ place }) => place ?? []),
  ...localities,
];
