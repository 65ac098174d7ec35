/** Pictures that a page may show. */
export const IMAGE_FILE = /\.(svg|jpe?g|png|webp|avif)$/;
/** Sounds and films that every browser and every podcast player plays. */
export const RECORDING_FILE = /\.(mp3|m4a|mp4)$/;
export const CAPTION_FILE = /\.vtt$/;

const SHOWN = [IMAGE_FILE, RECORDING_FILE, CAPTION_FILE];

/** Whether a file is one that a page may show or play, by its name: a picture, a recording, captions. */
export const isShown = (name: string): boolean => SHOWN.some((pattern) => pattern.test(name));
