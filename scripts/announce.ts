import path from 'node:path';
import { parseArgs } from 'node:util';
import { hash } from '../src/build/hash.ts';
import { readSettings } from '../src/build/settings.ts';
import { readSite } from '../src/content/read-site.ts';
import { ANNOUNCE_TIMEOUT, announce } from '../src/outputs/announce/announce.ts';

const HELP = `npm run announce: after a deploy, tells a WebSub hub and IndexNow endpoints what changed

Whom it tells stands under announce in site.yml; nobody by default:

  announce:
    hub: https://hub.example/
    indexNow: { key: <8 to 128 letters, digits, ->, endpoints: ["https://api.indexnow.org/indexnow"] }

What changed is what the sitemaps' lastmod and the feeds in SEN_OUT say, against what each endpoint was last told
(a small file in SEN_CACHE; without it, everything counts as new).

  --dry-run     say what would be sent, send nothing
  --json        one JSON array: [{ protocol, endpoint, urls, failure? }]
  SEN_CONTENT   folder of the province        (content)
  SEN_OUT       the site that was deployed    (dist)

Exit codes: 0 all was taken or there was nothing to tell, 1 a request failed (the next run sends it again), 2 anything else.`;

const options = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { content, out, cache } = readSettings();
  const dryRun = values['dry-run'] ?? false;
  const outcomes = await announce({
    settings: readSite(content).announce,
    out,
    stateFile: path.join(cache, `announced-${hash(out)}.json`),
    dryRun,
    milliseconds: ANNOUNCE_TIMEOUT,
  });
  if (values.json) console.log(JSON.stringify(outcomes, null, 2));
  else {
    for (const { protocol, endpoint, urls, failure } of outcomes) {
      const what = urls.length === 1 ? urls[0] : `${urls.length} URL`;
      const how = dryRun ? 'sẽ gửi / would send' : failure ? `LỖI / FAILED (${failure})` : 'đã gửi / sent';
      console.log(`${protocol}  ${endpoint}  ${what}  ${how}`);
      if (dryRun && urls.length > 1) console.log(urls.map((url) => `    ${url}`).join('\n'));
    }
    if (outcomes.length === 0) console.log('Không có gì để báo. / Nothing to announce.');
  }
  return outcomes.some(({ failure }) => failure) ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
