import type { Session } from '../../server/session.ts';
import { pictureAddress } from '../api.ts';
import { openEntry } from '../entry.ts';

/** Where the browser finds a picture of the open entry, saved or not. */
export const pictureSource = (file: string, session: Session): string =>
  file.startsWith('blob:') ? file : pictureAddress(openEntry(session)?.id ?? '', file);
