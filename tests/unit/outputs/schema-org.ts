/** The part of the schema.org vocabulary (release 29) that the site uses: type → what it is a kind of, and its own properties. */
const VOCABULARY: Record<string, [parent: string | undefined, properties: string]> = {
  Thing: [undefined, 'name description url image alternateName subjectOf mainEntityOfPage potentialAction'],
  CreativeWork: [
    'Thing',
    'about acquireLicensePage author citation copyrightNotice creativeWorkStatus creator creditText dateModified datePublished headline inLanguage isAccessibleForFree isPartOf keywords license mainEntity publisher translationOfWork',
  ],
  Article: ['CreativeWork', 'articleBody articleSection'],
  NewsArticle: ['Article', 'dateline'],
  Legislation: ['CreativeWork', 'legislationIdentifier legislationDate legislationDateOfApplicability'],
  WebPage: ['CreativeWork', 'breadcrumb primaryImageOfPage'],
  CollectionPage: ['WebPage', ''],
  WebSite: ['CreativeWork', ''],
  MediaObject: ['CreativeWork', 'contentUrl width height'],
  ImageObject: ['MediaObject', 'caption'],
  Intangible: ['Thing', ''],
  Service: ['Intangible', 'serviceType provider areaServed'],
  GovernmentService: ['Service', ''],
  ItemList: ['Intangible', 'itemListElement numberOfItems'],
  BreadcrumbList: ['ItemList', ''],
  ListItem: ['Intangible', 'position item'],
  PropertyValue: ['Intangible', 'value unitCode unitText'],
  GeoCoordinates: ['Intangible', 'latitude longitude'],
  PostalAddress: ['Intangible', 'addressLocality addressRegion addressCountry'],
  EntryPoint: ['Intangible', 'urlTemplate'],
  SearchAction: ['Thing', 'target query-input'],
  Organization: ['Thing', 'logo address email telephone parentOrganization'],
  GovernmentOrganization: ['Organization', ''],
  Place: ['Thing', 'address geo photo additionalProperty'],
  AdministrativeArea: ['Place', ''],
  Country: ['AdministrativeArea', ''],
  TouristAttraction: ['Place', ''],
  LandmarksOrHistoricalBuildings: ['Place', ''],
  Product: ['Thing', 'category manufacturer countryOfOrigin'],
};

function mayHave(type: string, property: string): boolean {
  const [parent, properties] = VOCABULARY[type] ?? [undefined, ''];
  return properties.split(' ').includes(property) || (parent !== undefined && mayHave(parent, property));
}

/** Types and properties anywhere in a value that schema.org does not know there: `Product.offers`. */
export function unknownTerms(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownTerms);
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...rest } = value as Record<string, unknown>;
  const unknown = Object.keys(rest).filter(
    (property) => property !== '@id' && !(typeof type === 'string' && mayHave(type, property)),
  );
  return [
    ...unknown.map((property) => `${String(type)}.${property}`),
    ...Object.values(rest).flatMap(unknownTerms),
  ];
}
