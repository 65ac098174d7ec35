import type { Session } from '../server/session.ts';
import { readEntryText, writeEntryText } from '../text/entry-text.ts';
import { register, start } from './register.ts';

/** Name under which a form carries the file it was read from, so that what nobody changed keeps every byte. */
const FORMER = 'sen_former_text';

// On a git host there is no server of ours: the host keeps the files, its pipeline checks and previews them.
const session = (await (await fetch('session.json')).json()) as Session;
document.title = session.title;
const { default: CMS } = await import('@sveltia/cms');
register(CMS, session, {
  fromFile: (text) => ({ ...readEntryText(text), [FORMER]: text }),
  toFile: ({ [FORMER]: former, ...form }) =>
    writeEntryText(form, typeof former === 'string' ? former : undefined),
});
await start(CMS, session);
