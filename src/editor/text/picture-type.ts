const TYPES: Record<string, string> = {
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** Media type of a picture by its name; `undefined` for what is none. */
export const pictureType = (name: string): string | undefined => TYPES[name.split('.').pop() ?? ''];
