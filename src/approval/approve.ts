import type { Problem } from '../content/problem.ts';
import type { Site } from '../content/site.ts';
import { shownFiles, textHash } from './content-hash.ts';
import type { EntryFolder } from './edition.ts';
import { refusalOf } from './officers.ts';
import { REFUSALS, type Refused } from './refusals.ts';
import type { ApprovalRecord, Approvals } from './schema.ts';
import { standingOf, textWithdrawalOf, withdrawalOf } from './standing.ts';
import { withApproval } from './write-approvals.ts';

/** What an approver decides. */
export interface Decision {
  by: string;
  /** ISO instant. */
  at: string;
  document: string;
}

/** What is known of the entry when it is to be approved. */
export interface ApprovalCase {
  site: Site;
  folder: EntryFolder;
  /** Front matter of the source text, and what it says. */
  source: { frontMatter: unknown; unit: string; draft: boolean } | undefined;
  /** Mistakes in the entry's files. */
  problems: readonly Problem[];
  /** Newest commit of each language's file, ISO instant; a language that was never committed has none. */
  committed: Readonly<Record<string, string>>;
  /** ISO instant. */
  now: string;
}

/** What approving came to: the approvals to write, or why not. */
export type Outcome =
  | { approvals: Approvals; approved: string[]; already: string[] }
  | { refused: Refused[] };

/** Approves languages of an entry: those named, or all that are there. Nothing is written: the caller does. */
export function approve(subject: ApprovalCase, languages: readonly string[], decision: Decision): Outcome {
  const { site, folder, source } = subject;
  const approvals = folder.approval?.approvals ?? {};
  const [sourceLanguage = ''] = site.languages;
  const wanted =
    languages.length > 0
      ? languages
      : site.languages.filter(
          // What was taken back goes out again only when it is named.
          (lang) => folder.texts[lang] !== undefined && !textWithdrawalOf(approvals, lang),
        );
  const standing = (lang: string) => {
    const text = folder.texts[lang];
    return standingOf(
      approvals,
      lang,
      text === undefined ? undefined : { hash: text.hash, files: folder.files },
    );
  };
  const refused = onceEach([...refusals(subject, wanted, decision)]);
  // What was taken back is approved again by its source text, edited or not.
  const isBack = (lang: string) => lang === sourceLanguage && withdrawalOf(approvals, lang) !== undefined;
  const open = wanted.filter((lang) => standing(lang)?.state !== 'approved' || isBack(lang));
  const hasSource = open.includes(sourceLanguage) || approvals.approved?.[sourceLanguage] !== undefined;
  if (!hasSource) refused.push(REFUSALS.sourceFirst(sourceLanguage));
  if (refused.length > 0) return { refused };
  // The source first: a translation is approved as the translation of something approved.
  const ordered = site.languages.filter((lang) => open.includes(lang));
  const result = ordered.reduce((so, lang) => {
    const names = lang === sourceLanguage ? shownFiles(source?.frontMatter) : [];
    return withApproval(so, lang, recordOf(folder, lang, names, decision));
  }, approvals);
  return { approvals: result, approved: ordered, already: wanted.filter((lang) => !open.includes(lang)) };
}

function recordOf(
  { texts, files }: EntryFolder,
  lang: string,
  names: readonly string[],
  { by, at, document }: Decision,
): Omit<ApprovalRecord, 'seal'> {
  const shown = names.flatMap((name) => (files[name] ? [[name, files[name]] as const] : []));
  return {
    hash: texts[lang]?.hash ?? textHash(''),
    ...(shown.length > 0 ? { files: Object.fromEntries(shown) } : {}),
    by,
    at,
    document,
  };
}

/** Languages that fail alike are told so once. */
const onceEach = (refused: readonly Refused[]): Refused[] => [
  ...new Map(refused.map((refusal) => [refusal.cause.en, refusal])).values(),
];

function* refusals(
  subject: ApprovalCase,
  wanted: readonly string[],
  { by, at }: Decision,
): Generator<Refused> {
  const { site, folder, source, problems, committed, now } = subject;
  const approvals = folder.approval?.approvals;
  for (const { file, line, cause, cure } of problems)
    yield {
      cause: { vi: `${file}:${line} ${cause.vi}`, en: `${file}:${line} ${cause.en}` },
      cure,
    };
  const byOfficer = refusalOf(site, by, source?.unit, at);
  if (byOfficer) yield byOfficer;
  if (source?.draft) yield REFUSALS.draft();
  if (Date.parse(at) > Date.parse(now)) yield REFUSALS.future(at, now);
  for (const lang of wanted) {
    if (!site.languages.includes(lang)) yield REFUSALS.unknownLanguage(lang, site.languages);
    else if (folder.texts[lang] === undefined) yield REFUSALS.noText(lang);
    const last = approvals?.approved?.[lang]?.at(-1);
    if (last && Date.parse(at) <= Date.parse(last.at)) yield REFUSALS.backdated(at, 'approval', last.at);
    const commit = committed[lang];
    if (commit && Date.parse(at) < Date.parse(commit)) yield REFUSALS.backdated(at, 'commit', commit);
  }
  const withdrawn = approvals?.withdrawn?.at(-1);
  if (withdrawn && Date.parse(at) <= Date.parse(withdrawn.at))
    yield REFUSALS.backdated(at, 'withdrawal', withdrawn.at);
}
