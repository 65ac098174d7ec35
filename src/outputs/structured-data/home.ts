import type { SiteView } from '../../catalogue/views.ts';
import type { JsonLd } from '../../types/define.ts';
import { logo } from '../../types/structured-data.ts';
import { websiteId } from './json-ld.ts';

/** JSON-LD of a front page: the site with its search, and the managing body (Decree 174/2026, art. 93). */
export function homeJsonLd(site: SiteView): JsonLd[] {
  const { origin, lang, managingBody } = site;
  const home = `${origin}/${lang}/`;
  const body = `${origin}/#publisher`;
  return [
    {
      '@type': 'WebSite',
      '@id': websiteId(site),
      name: site.name,
      alternateName: `${site.name}. ${site.tagline}`,
      description: site.description,
      url: home,
      inLanguage: lang,
      license: site.licence.url,
      publisher: { '@id': body },
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${home}search/?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
    {
      '@type': 'GovernmentOrganization',
      '@id': body,
      name: managingBody.name,
      parentOrganization: { '@type': 'GovernmentOrganization', name: managingBody.parent },
      url: home,
      logo: logo(origin),
      address: managingBody.address,
      email: managingBody.email,
      telephone: managingBody.phone,
    },
  ];
}
