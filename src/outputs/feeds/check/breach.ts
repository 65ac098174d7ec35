/** One breach of the profile in a built or live site. */
export interface SiteBreach {
  /** Path of the document. */
  file: string;
  /** Guid of the item, where one is meant. */
  item?: string | undefined;
  what: string;
  /** Section of PROFILE.md, and the standard behind it. */
  rule: string;
}

/** `vi/feed.xml · https://…/a/ · pubDate is empty · §3 Items`: one line for a terminal or a log. */
export function formatBreach({ file, item, what, rule }: SiteBreach): string {
  return [file, ...(item ? [item] : []), what, rule].join(' · ');
}
