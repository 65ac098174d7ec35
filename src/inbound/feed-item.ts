/** What a feed says of an item, before anything of it is believed: texts may be HTML, addresses anything. */
export interface FeedItem {
  id?: string;
  link?: string;
  title?: string;
  standfirst?: string;
  body?: string;
  authors: string[];
  agency?: string;
  date?: string;
  image?: string;
  lang?: string;
}
