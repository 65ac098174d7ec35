import { z } from 'zod';

const pictureFile = z.string().regex(/^[a-z0-9][a-z0-9-]*\.(svg|jpe?g|png|webp|avif)$/);

/**
 * The components an editor may use in a body, with the attributes each takes.
 * `src` and `images` name files in the entry's folder that `images` in the front matter lists.
 */
export const BODY_COMPONENTS = {
  Figure: z.strictObject({ src: pictureFile, caption: z.string().optional() }),
  Gallery: z.strictObject({ images: z.array(pictureFile).min(2), caption: z.string().optional() }),
  FactBox: z.strictObject({ title: z.string() }),
  Quote: z.strictObject({ by: z.string(), source: z.string().optional() }),
  Callout: z.strictObject({ kind: z.enum(['note', 'tip', 'warning']), title: z.string().optional() }),
  VideoLink: z.strictObject({ href: z.url({ protocol: /^https$/ }), title: z.string() }),
} as const;

/** Attributes that hold words for readers, in whatever component; all others are the same in every language. */
export const TRANSLATED_ATTRIBUTES: readonly string[] = ['caption', 'title', 'by', 'source'];

export type ComponentName = keyof typeof BODY_COMPONENTS;

/** A component call in a compiled body. Inner Markdown is compiled to segments as well. */
export type ComponentCall = {
  [Name in ComponentName]: {
    name: Name;
    props: z.output<(typeof BODY_COMPONENTS)[Name]>;
    children: Segment[];
  };
}[ComponentName];

/** A compiled body is HTML text interleaved with component calls. */
export type Segment = string | ComponentCall;

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(BODY_COMPONENTS, name);
}

/** The picture files that a call shows, in its order. */
export function picturesOf(call: ComponentCall): string[] {
  if (call.name === 'Figure') return [call.props.src];
  return call.name === 'Gallery' ? call.props.images : [];
}
