import fs from 'node:fs';
import { formatBreach } from '../src/outputs/feeds/check/breach.ts';
import { checkSite } from '../src/outputs/feeds/check/check-site.ts';
import { folderReader, webReader } from '../src/outputs/feeds/check/site-reader.ts';

const HELP = `npm run feeds:check -- <folder or URL>: holds the feeds of a built or live site against the syndication profile
(src/outputs/feeds/PROFILE.md), from /feeds.json on. One line for each breach: document · item · what · rule.

Exit codes: 0 none, 1 breaches, 2 no such site.`;

const [target = 'dist'] = process.argv.slice(2);
if (target === '--help') {
  console.log(HELP);
} else if (!/^https?:\/\//.test(target) && !fs.existsSync(target)) {
  console.error(`${target}: no such folder.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const reader = /^https?:\/\//.test(target) ? webReader(target) : folderReader(target);
  const { breaches, documents, items } = await checkSite(reader, new Date().toISOString());
  for (const breach of breaches) console.log(formatBreach(breach));
  console.log(`${documents} documents, ${items} items, ${breaches.length} breaches`);
  process.exitCode = breaches.length === 0 ? 0 : 1;
}
