/** An RSS item with what a test wants otherwise. */
export function rssItem(id: string, changes: Record<string, string> = {}): string {
  const fields: Record<string, string> = {
    title: `Tin ${id}`,
    link: `https://toasoan.example/${id}`,
    guid: `https://toasoan.example/${id}`,
    description: `<![CDATA[<a href="x"><img src="https://anh.example/${id}.jpg"></a><br/>Câu dẫn của tin ${id}.]]>`,
    pubDate: 'Fri, 20 Nov 2026 08:00:00 +0700',
    ...changes,
  };
  const inner = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<item>${inner.join('\n')}</item>`;
}

/** RSS 2.0 with these items. */
export const rss = (
  items: readonly string[],
  declaration = '<?xml version="1.0" encoding="utf-8"?>',
): string =>
  `${declaration}
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Tòa soạn</title><link>https://toasoan.example/</link><description>Tin</description><language>vi-VN</language>
${items.join('\n')}
</channel></rss>`;

/** Atom with one entry. */
export const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Newsroom</title><id>urn:x</id><updated>2026-11-20T01:00:00Z</updated>
<entry><id>tag:toasoan.example,2026:1</id><title type="html">Cranes &amp;amp; lotus &lt;b&gt;fields&lt;/b&gt;</title>
<link rel="alternate" href="/en/cranes"/><author><name>Ngô Thị Mẫu</name><email>mau@toasoan.example</email></author>
<published>2026-11-20T01:00:00Z</published><updated>2026-11-20T02:00:00Z</updated>
<summary type="html">&lt;p&gt;Seen at dawn.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</summary>
<content type="html">&lt;p&gt;The whole text.&lt;/p&gt;</content></entry></feed>`;

/** RSS 1.0 with one item. */
export const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://toasoan.example/"><title>N</title><link>https://toasoan.example/</link><description>d</description></channel>
<item rdf:about="https://toasoan.example/9"><title>Tin RSS 1.0</title><link>https://toasoan.example/9</link><dc:date>2026-11-20T08:00:00+07:00</dc:date><dc:creator>A</dc:creator></item>
</rdf:RDF>`;

/** A billion laughs. */
export const BOMB = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rss version="2.0"><channel><title>&b;</title></channel></rss>`;
