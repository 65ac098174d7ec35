import en from './en.json' with { type: 'json' };
import km from './km.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** Vietnamese sets the keys; every other language must have each of them. Not every language has words of several parts. */
export type Messages = Omit<typeof vi, 'about'> & {
  about: Omit<typeof vi.about, 'words'> & { words?: string[] };
};

/** The languages that Sen brings itself; a content folder may bring more (`languages/<code>.json`). */
export const messages = { vi, en, km } satisfies Record<string, Messages>;
