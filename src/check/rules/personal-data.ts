import path from 'node:path';
import type { Problem } from '../../content/problem.ts';
import type { TextRule, TextSettings, TextSubject } from '../rule.ts';
import { findAll } from '../text/find.ts';
import { paragraphAt } from '../text/sentence.ts';
import type { Text } from '../text/text.ts';

const APART = String.raw`[\s.-]?`;

interface Kind {
  pattern: RegExp;
  what: { vi: string; en: string };
  within: 'words' | 'written';
  /** Whether the words before it, or the paragraph around it, say that it is nobody's own. */
  isBusiness?(before: string, paragraph: string): boolean;
}

/** Words before ten digits that say that they number a business: tax codes of Hồ Chí Minh City begin with 03. */
const BUSINESS_CODE =
  /(?:mã số|MST|MSDN|GCN|ĐKKD|ĐKDN|đăng ký (?:kinh doanh|doanh nghiệp)|mã vạch|mã truy xuất|tax code|tax ID|(?:enterprise|business|registration) (?:code|no\.?|number))[^\d\n]{0,30}$/iu;
/** Who collects for the public. */
const PUBLIC_ACCOUNT = /kho bạc|mặt trận tổ quốc|chữ thập đỏ|state treasury|fatherland front|red cross/iu;
const isCode = (before: string): boolean => BUSINESS_CODE.test(before);

const KINDS: readonly Kind[] = [
  {
    // Twelve digits: province 001–096, then century and sex, year of birth, six more (Decree 137/2015, article 13).
    pattern: new RegExp(
      String.raw`(?<![\d/.,-])0(?:0[1-9]|[1-8]\d|9[0-6])${APART}\d${APART}\d{2}${APART}\d{3}${APART}\d{3}(?![\d/])`,
      'g',
    ),
    what: { vi: 'số căn cước công dân', en: 'a citizen identity number' },
    within: 'words',
    isBusiness: isCode,
  },
  {
    // Nine digits may be money: only after a word that says what they are.
    pattern:
      /(?:CMND|CMT|CCCD|chứng minh (?:nhân dân|thư)|căn cước|hộ chiếu|identity card|ID (?:card|number|no\.?)|passport)[^\d\n]{0,25}(?:\d[\s.]?){8}\d(?!\d)/giu,
    what: { vi: 'số giấy tờ tùy thân', en: "the number of a person's papers" },
    within: 'words',
  },
  {
    pattern:
      /(?:STK|số tài khoản|tài khoản số|tài khoản ngân hàng|TK (?:số|ngân hàng)|account (?:no\.?|number)|bank account|លេខគណនី|គណនីធនាគារ)[^\d\n]{0,40}(?:\d[\s.-]?){7,}\d/giu,
    what: { vi: 'số tài khoản ngân hàng', en: 'a bank account number' },
    within: 'words',
    isBusiness: (_, paragraph) => PUBLIC_ACCOUNT.test(paragraph),
  },
  {
    // Mobile prefixes since 2018: 03, 05, 07, 08, 09. Offices have landlines, 02. Not 05.11.2026 10:00.
    pattern:
      /(?<![\d/.,-])(?!\d\d[.-]\d\d[.-]\d{4}[^\d])(?:0|\(?\+?84\)?[\s.-]?(?:\(?0\)?)?)[35789](?:[\s.-]?\d){8}(?!\d)|(?<=zalo\.me\/)\d{9,11}|(?<=tel:)(?:0|\+84)[35789]\d{8}/gu,
    what: { vi: 'số điện thoại di động', en: 'a mobile telephone number' },
    within: 'written',
    isBusiness: isCode,
  },
  {
    pattern:
      /[\w.+-]+@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|proton(?:mail)?|zoho)\.[\w.]+/giu,
    what: { vi: 'hộp thư cá nhân', en: 'a private mailbox' },
    within: 'written',
  },
];

/** Whether there is anything to look for: most texts have nothing. */
const ANY = /\d(?:[\s.-]?\d){6}|@/;

/** What tells of a private person (Law 91/2025): identity papers, mobile numbers, accounts, private mailboxes. */
export const personalData: TextRule = {
  name: 'personal-data',
  severity: 'stop',
  check: ({ texts, province, contacts }: TextSubject) => {
    const official = officialContacts(province?.site);
    return texts
      .filter(({ kind, field, written }) => kind !== 'names' && !isContact(field) && ANY.test(written))
      .flatMap((text) => {
        const own = contacts.get(path.posix.dirname(text.file));
        const declared = official.union(contactsIn(own ? [own] : []));
        return KINDS.flatMap((kind) => find(text, kind, declared));
      });
  },
};

const isContact = (field: string): boolean => /^(?:officers|managingBody)\./.test(field);

/** Telephone numbers, as digits, and addresses that site.yml gives for officers and the managing body. */
function officialContacts(site: TextSettings['site'] | undefined): Set<string> {
  return contactsIn(site ? [...Object.values(site.officers), site.managingBody] : []);
}

const contactsIn = (
  contacts: readonly { phone?: string | undefined; email?: string | undefined }[],
): Set<string> =>
  new Set(
    contacts.flatMap(({ phone, email }) => [
      ...(phone ? [digits(phone)] : []),
      ...(email ? [email.toLowerCase()] : []),
    ]),
  );

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^84/, '0');

const REMOVE = {
  vi: 'Bỏ đi: không đăng số giấy tờ, số tài khoản của cá nhân.',
  en: "Remove it: numbers of a person's papers and accounts are not published.",
};
const REMOVE_OR_DECLARE = {
  vi: 'Bỏ đi. Cơ sở OCOP đã đồng ý bằng văn bản thì ghi ở mục “Liên hệ của cơ sở” (contact), kèm ngày đồng ý. Đầu mối của cơ quan thì người trực kỹ thuật khai trong officers của site.yml.',
  en: "Remove it. That of an OCOP producer who agreed in writing goes into “Contact of the producer” (contact), with the day of agreement. An office's own is declared by the operator under officers in site.yml.",
};

function find(text: Text, { pattern, what, within, isBusiness }: Kind, declared: ReadonlySet<string>) {
  return findAll(
    text,
    pattern,
    ([written], offset): Pick<Problem, 'cause' | 'cure'> | undefined => {
      if (declared.has(written.toLowerCase().replace(/\.$/, '')) || declared.has(digits(written)))
        return undefined;
      if (within === 'written' && isInAddress(text, offset, written)) return undefined;
      const before = text.written.slice(Math.max(0, offset - 60), offset);
      if (isBusiness?.(before, paragraphAt(text.words, offset))) return undefined;
      return {
        cause: {
          vi: `“${masked(written)}” là ${what.vi}: dữ liệu cá nhân.`,
          en: `“${masked(written)}” is ${what.en}: personal data.`,
        },
        cure: within === 'words' ? REMOVE : REMOVE_OR_DECLARE,
      };
    },
    within,
  );
}

/** Digits inside a web address are an article's number, unless they are someone's Zalo or a call. */
function isInAddress({ written }: Text, offset: number, found: string): boolean {
  if (found.includes('@')) return false;
  const before = /\S*$/.exec(written.slice(0, offset))?.[0] ?? '';
  return /:\/\//.test(before) && !/zalo\.me\/$/.test(before);
}

/** What is left of personal data in a message, which may end in a log that many can read. */
function masked(written: string): string {
  if (written.includes('@')) return written.replace(/(?<=^..).*(?=@)/, '…');
  const numbers = written.match(/\d/g)?.length ?? 0;
  let place = 0;
  return written.trim().replace(/\d/g, (digit) => {
    place += 1;
    return place <= 3 || place > numbers - 2 ? digit : '•';
  });
}
