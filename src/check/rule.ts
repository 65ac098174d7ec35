import type { Province } from '../content/model.ts';
import type { Problem } from '../content/problem.ts';
import type { Content } from '../content/read-province.ts';
import type { Site } from '../content/site.ts';
import type { BusinessContact } from '../types/fields.ts';
import type { ReplacedAct } from './data/replaced-acts.ts';
import type { Text } from './text/text.ts';

/**
 * `stop`: the build and the approval refuse. `warning`: an editor should know, and readers come to no harm;
 * what turns wrong by itself as time passes is a warning, so that no clock can halt the site.
 */
export type Severity = 'stop' | 'warning';

/** All that rules about words go by beside the words: where any of it changes, every file is looked at again. */
export interface TextSettings extends Pick<Province, 'places' | 'glossary'> {
  site: Pick<Site, 'languages' | 'officers' | 'managingBody'>;
}

/** What a rule about words looks at. What it finds in a file follows from that file, the
 * settings, the acts and the entry's contact alone. */
export interface TextSubject {
  texts: Text[];
  /** Missing while they cannot be read. */
  province: TextSettings | undefined;
  /** Entry id → how its business has agreed to be reached. */
  contacts: ReadonlyMap<string, BusinessContact>;
  /** Acts that no longer stand. */
  replacedActs: readonly ReplacedAct[];
}

/** What a rule looks at: a content folder, read, at an instant. */
export interface Subject extends Content {
  /** ISO 8601 instant with zone. */
  now: string;
  /** Ids of entries that were approved and whose folders are gone, as git remembers; empty without git. */
  past: readonly string[];
}

/** What a rule has found. */
export interface Found extends Problem {
  /** Where in its text it stands, so that two rules do not report one spot. */
  spot?: { text: Text; start: number; end: number };
  /** Lines of the file on which whatever else is found is an echo of this. */
  covers?: readonly number[];
}

interface RuleFor<About> {
  /** Stands in `--json`; never renamed. */
  name: string;
  severity: Severity;
  check(subject: About): Found[];
}

/** One thing that can be wrong in content: content in, what is wrong out. */
export type Rule = RuleFor<Subject>;

/** One thing that can be wrong in the words of a file. */
export type TextRule = RuleFor<TextSubject>;
