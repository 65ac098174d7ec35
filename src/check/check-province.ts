import crypto from 'node:crypto';
import path from 'node:path';
import { pastEntries } from '../approval/approval-history.ts';
import { openRepository } from '../approval/git.ts';
import { vietnameseDay } from '../catalogue/translation-state.ts';
import type { Entry, Province } from '../content/model.ts';
import { type Problem, sortProblems } from '../content/problem.ts';
import type { ImageMemory } from '../content/read-images.ts';
import { type Content, type Reading, readContent } from '../content/read-province.ts';
import { ReadingMemory } from '../content/reading-memory.ts';
import type { SourceText } from '../content/source-text.ts';
import { broughtLanguages } from '../i18n/languages.ts';
import type { BusinessContact } from '../types/fields.ts';
import { REPLACED_ACTS } from './data/replaced-acts.ts';
import { oncePerSpot } from './once-per-spot.ts';
import type { Found, Rule, Severity, TextSettings } from './rule.ts';
import { rules, textRules } from './rules.ts';
import { textsOf } from './text/texts.ts';

/** A problem with the rule that found it; `content` is the reading itself: schema, restricted MDX, references. */
export interface Finding extends Problem {
  rule: string;
  severity: Severity;
}

export interface CheckReport {
  /** As much as could be read; fit to be published only when nothing in `problems` is a stop. */
  province: Province | undefined;
  /** All mistakes, by file and line. */
  problems: Finding[];
}

/**
 * Reads the content folder `root` and holds it against every rule, at the instant `now` (ISO 8601 with zone).
 * `memory` keeps what was measured of pictures from one call to the next. The build holds only what is approved against
 * those that stop it: `published` says so. What its `readings` know is neither read nor checked again.
 */
export async function checkProvince(
  root: string,
  now: string,
  memory: ImageMemory = {},
  published: Omit<Reading, 'now'> = {},
): Promise<CheckReport> {
  const reading: Problem[] = [];
  const content = await readContent(root, reading, memory, { now, ...published });
  const { readings, keep } = published;
  const problems = judge(content, reading, now, pastOf(root, readings), readings, keep !== undefined);
  return { province: content.province, problems };
}

type Reported = Found & Pick<Finding, 'rule' | 'severity'>;

/**
 * Holds content that was read, with the mistakes of reading it, against every rule; `past`: entries that went, by id.
 * `readings` remember what was found in the words of files. With `onlyStops`, of what files say together only that is told
 * for which the build refuses.
 */
export function judge(
  content: Content,
  reading: readonly Problem[],
  now: string,
  past: readonly string[] = [],
  readings: ReadingMemory = new ReadingMemory(),
  onlyStops = false,
): Finding[] {
  const subject = { ...content, now, past };
  const asked = onlyStops ? rules.filter(({ severity }) => severity === 'stop') : rules;
  const found = [
    ...findInWords(content, now, readings),
    ...asked.flatMap((rule) => report(rule, rule.check(subject))),
    ...reading.map((problem): Reported => ({ ...problem, rule: 'content', severity: 'stop' })),
  ];
  return sortProblems(oncePerSpot(found).map(({ spot: _, ...finding }): Finding => finding));
}

/** What the rules about words find. What they found in a file stands until it, or what they go by, changes. */
function findInWords({ province, sources }: Content, now: string, readings: ReadingMemory): Reported[] {
  const settings = province && textSettingsOf(province);
  const today = vietnameseDay(now);
  const replacedActs = REPLACED_ACTS.filter(({ since }) => since <= today);
  const acts = replacedActs.map(({ shown }) => shown);
  const context = crypto.hash('sha256', JSON.stringify([settings, broughtLanguages(), acts]));
  const contacts = contactsOf(province?.entries ?? []);
  const keyOf = ({ file, sha256 }: SourceText) =>
    `${file} words ${sha256} ${context} ${JSON.stringify(contacts.get(path.posix.dirname(file)))}`;
  const open = sources.filter((source) => !readings.isKnown(keyOf(source)));
  const texts = textsOf(open, settings?.site.languages ?? []);
  const subject = { texts, province: settings, contacts, replacedActs };
  const found = textRules.flatMap((rule) => report(rule, rule.check(subject)));
  const byFile = Map.groupBy(found, ({ file }) => file);
  return sources.flatMap((source) =>
    readings.recall(keyOf(source), () =>
      oncePerSpot(byFile.get(source.file) ?? []).map(({ spot: _, ...problem }): Reported => problem),
    ),
  );
}

const textSettingsOf = ({
  site: { languages, officers, managingBody },
  places,
  glossary,
}: Province): TextSettings => ({ site: { languages, officers, managingBody }, places, glossary });

/** Entry id → how its business has agreed to be reached. */
const contactsOf = (entries: readonly Entry[]): Map<string, BusinessContact> =>
  new Map(
    entries.flatMap(({ id, facts }): [string, BusinessContact][] => {
      const { contact } = facts as { contact?: BusinessContact };
      return contact ? [[id, contact]] : [];
    }),
  );

const report = ({ name, severity }: Pick<Rule, 'name' | 'severity'>, found: readonly Found[]): Reported[] =>
  found.map((problem) => ({ ...problem, rule: name, severity }));

/** Entries that had an approval and went; git alone remembers them, and looks through all that was ever committed. */
function pastOf(root: string, readings: ReadingMemory = new ReadingMemory()): string[] {
  const repository = openRepository(root);
  if (!repository) return [];
  const { head, shallow } = repository;
  return readings.recall(`./ past ${head} ${shallow}`, () => pastEntries(repository));
}

/** The problems for which the build and the approval refuse. */
export const stopsOf = (problems: readonly Finding[]): Finding[] =>
  problems.filter(({ severity }) => severity === 'stop');
