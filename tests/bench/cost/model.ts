/** What a real build says of one page and language, on average. Bytes as they lie on the server, twins included. */
export interface Measured {
  pages: number;
  entries: number;
  languages: number;
  /** Files and bytes of the whole site. */
  files: number;
  bytes: number;
  /** Bytes of pictures, cards and recordings: what an entry costs once, not once for each language, but for its cards. */
  mediaBytes: number;
  /** Bytes that a reader gets for one page, compressed, without pictures. */
  pageBytes: number;
  /** Files that one edited entry changes, and their bytes. */
  editFiles: number;
  editBytes: number;
  /** Seconds of a cold build, and of a build after one edit. */
  coldSeconds: number;
  editSeconds: number;
}

/** What is assumed of the operator, the readers and the market. All prices in US dollars. */
export interface Assumptions {
  provinces: number;
  languages: number;
  years: number;
  /** Entries that a province publishes in a year. */
  entriesPerYear: number;
  /** Publishings of one province in a day. */
  publishesPerDay: number;
  /** Page views of one province in a month, and bytes of pictures with each. */
  viewsPerMonth: number;
  pictureBytesPerView: number;
  /** Share of requests that a CDN answers without asking the store. */
  hitRate: number;
  /** A gigabyte stored for a month; a thousand writes; ten thousand reads from the store. */
  storage: number;
  writes: number;
  reads: number;
  /** A gigabyte sent to readers by the CDN; ten thousand requests to it. */
  egress: number;
  requests: number;
  /** A minute of a CI machine with two cores. */
  minute: number;
}

/** Cost for all provinces together in the last year, the dearest: everything that was ever published is still there. */
export interface Cost {
  pages: number;
  storedGigabytes: number;
  storagePerMonth: number;
  /** Dollars for one publishing of one province: writes, and the machine's minutes. */
  perPublish: { writes: number; machine: number };
  publishesPerMonth: number;
  publishingPerMonth: number;
  sentGigabytesPerMonth: number;
  deliveryPerMonth: number;
  perMonth: number;
  perProvinceAndMonth: number;
}

const GIGABYTE = 1e9;
const DAYS = 365 / 12;
/** Requests of a reader for one page: the document, style sheets, fonts and pictures that are not yet in the browser. */
const REQUESTS_PER_VIEW = 8;

/** Grows what was measured to the size that is assumed. */
export function costOf(measured: Measured, assumed: Assumptions): Cost {
  const entries = assumed.entriesPerYear * assumed.years;
  const scale = entries / measured.entries;
  const perLanguage = (measured.bytes - measured.mediaBytes) / measured.languages;
  const bytes = scale * (measured.mediaBytes + perLanguage * assumed.languages) * assumed.provinces;
  const pages =
    Math.round((measured.pages / measured.languages) * assumed.languages * scale) * assumed.provinces;
  const storedGigabytes = bytes / GIGABYTE;
  const storagePerMonth = storedGigabytes * assumed.storage;
  const perPublish = {
    writes: (measured.editFiles / 1000) * assumed.writes,
    machine: (measured.editSeconds / 60) * assumed.minute,
  };
  const publishesPerMonth = assumed.publishesPerDay * DAYS * assumed.provinces;
  const publishingPerMonth = publishesPerMonth * (perPublish.writes + perPublish.machine);
  const views = assumed.viewsPerMonth * assumed.provinces;
  const sentGigabytesPerMonth = (views * (measured.pageBytes + assumed.pictureBytesPerView)) / GIGABYTE;
  const deliveryPerMonth =
    sentGigabytesPerMonth * assumed.egress +
    ((views * REQUESTS_PER_VIEW) / 10_000) * (assumed.requests + (1 - assumed.hitRate) * assumed.reads);
  const perMonth = storagePerMonth + publishingPerMonth + deliveryPerMonth;
  return {
    pages,
    storedGigabytes,
    storagePerMonth,
    perPublish,
    publishesPerMonth,
    publishingPerMonth,
    sentGigabytesPerMonth,
    deliveryPerMonth,
    perMonth,
    perProvinceAndMonth: perMonth / assumed.provinces,
  };
}
