import fs from 'node:fs';
import path from 'node:path';
import { APPROVAL_FILE, approvalsSchema } from '../../../src/approval/schema.ts';
import { withWithdrawal, writeApprovals } from '../../../src/approval/write-approvals.ts';
import { parseYaml } from '../../../src/content/yaml-text.ts';
import type { Random } from '../../bench/random.ts';
import type { ProvinceCopy } from '../province-copy.ts';

/** What an edit may be made to. */
export interface Desk {
  content: ProvinceCopy;
  random: Random;
  /** Tells edits of the same kind apart. */
  count: number;
}

/** One thing that an editor does; `false` where there is nothing to do it to. */
export type Edit = (desk: Desk) => boolean;

const MADE = 'news/tin-';
const WITHDRAWN = '2026-11-22T07:00:00+07:00';

/** Entries that tests made: nothing else names them, so they may be renamed and deleted. */
function madeEntries(content: ProvinceCopy): string[] {
  return fs
    .readdirSync(path.join(content.folder, 'news'))
    .map((slug) => `news/${slug}`)
    .filter((id) => id.startsWith(MADE))
    .sort();
}

const textFiles = ({ content }: Desk): string[] =>
  (fs.readdirSync(content.folder, { recursive: true }) as string[])
    .filter((file) => /\/index\.\w+\.mdx$/.test(file))
    .sort();

const approvedEntries = (content: ProvinceCopy): string[] =>
  madeEntries(content).filter((id) => fs.existsSync(path.join(content.folder, id, APPROVAL_FILE)));

/** A copy without its approvals: they name the entry they were given for. */
function copyEntry(content: ProvinceCopy, from: string, to: string): void {
  content.copy(from, to);
  fs.rmSync(path.join(content.folder, to, APPROVAL_FILE), { force: true });
}

/** Sets a fact of an entry, once. */
function state({ content }: Desk, file: string, field: string, value: string): boolean {
  if (content.read(file).includes(`\n${field}:`)) return false;
  content.replace(file, '\nunit:', `\n${field}: ${value}\nunit:`);
  return true;
}

/** What an entry states of a field on a line of its own. */
const stated = ({ content }: Desk, file: string, field: string): string | undefined =>
  new RegExp(`^${field}: (.*)$`, 'm').exec(content.read(file))?.[1];

const instant = ({ random }: Desk): string =>
  `2026-11-${random.between(20, 28)}T${String(random.between(10, 23))}:00:00+07:00`;

/** Everything that editors do to content, by name. */
export const CONTENT_EDITS: Readonly<Record<string, Edit>> = {
  'a body grows': (desk) => {
    const file = desk.random.pick(textFiles(desk));
    desk.content.append(file, `\nMột câu nữa, số ${desk.count}.\n`);
    return true;
  },
  'a title changes': (desk) => {
    const file = desk.random.pick(textFiles(desk));
    const title = /^title: .*$/m.exec(desk.content.read(file))?.[0] ?? '';
    desk.content.replace(file, title, `title: Tên mới ${desk.count}`);
    return true;
  },
  'an entry is added': (desk) => {
    const id = `${MADE}${desk.count}`;
    copyEntry(desk.content, 'news/mua-hoa', id);
    // A text like another's, approved in the same words, would look like a copied approval.
    for (const lang of ['vi', 'en']) desk.content.append(`${id}/index.${lang}.mdx`, `\n${desk.count}.\n`);
    if (desk.random.chance(0.3)) desk.content.remove(`${id}/index.en.mdx`);
    return true;
  },
  'an entry is renamed': (desk) => {
    const [id] = desk.random.sample(madeEntries(desk.content), 1);
    if (!id) return false;
    copyEntry(desk.content, id, `${MADE}${desk.count}-moi`);
    desk.content.remove(id);
    return true;
  },
  'an entry is deleted': (desk) => {
    const [id] = desk.random.sample(madeEntries(desk.content), 1);
    if (id) desk.content.remove(id);
    return id !== undefined;
  },
  'an entry expires some day': (desk) => {
    const [id] = desk.random.sample(madeEntries(desk.content), 1);
    const at = instant(desk);
    const begins = id && stated(desk, `${id}/index.vi.mdx`, 'publishAt');
    // A mistake, which the build would refuse.
    if (!id || (begins && Date.parse(at) <= Date.parse(begins))) return false;
    return state(desk, `${id}/index.vi.mdx`, 'expireAt', at);
  },
  'an entry waits for a day': (desk) => {
    const [id] = desk.random.sample(madeEntries(desk.content), 1);
    if (!id) return false;
    const file = `${id}/index.vi.mdx`;
    const [at, ends] = [instant(desk), stated(desk, file, 'expireAt')];
    if (ends && Date.parse(ends) <= Date.parse(at)) return false;
    desk.content.replace(file, `publishAt: ${stated(desk, file, 'publishAt')}`, `publishAt: ${at}`);
    return true;
  },
  'an entry is withdrawn': ({ content, random }) => {
    const [id] = random.sample(approvedEntries(content), 1);
    if (!id) return false;
    const approvals = approvalsSchema.parse(parseYaml(content.read(`${id}/${APPROVAL_FILE}`), '', [])?.data);
    if (approvals.withdrawn) return false;
    const reason = { vi: 'Rút lại', en: 'Withdrawn' };
    writeApprovals(content.folder, id, withWithdrawal(approvals, { at: WITHDRAWN, reason, by: 'mau' }));
    return true;
  },
  'a translation is deleted': (desk) => {
    const [id] = desk.random.sample(madeEntries(desk.content), 1);
    if (!id || !fs.existsSync(path.join(desk.content.folder, id, 'index.en.mdx'))) return false;
    desk.content.remove(`${id}/index.en.mdx`);
    return true;
  },
  'a picture changes': (desk) => {
    const file = 'tourism/ho-xuan-huong/lake.svg';
    const colour = desk.random.between(0x100000, 0xffffff).toString(16);
    desk.content.write(file, desk.content.read(file).replace(/#[0-9a-fA-F]{6}/, `#${colour}`));
    return true;
  },
  'the glossary grows': (desk) => {
    desk.content.append('glossary.yml', `- { vi: Tên ${desk.count}, en: Name ${desk.count}, kind: place }\n`);
    return true;
  },
  'a place is renamed': (desk) => {
    const before = desk.content.read('places.yml');
    desk.content.write('places.yml', before.replace(/vi: Đức Trọng[^,]*/, `vi: Đức Trọng ${desk.count}`));
    return true;
  },
  'site.yml changes': (desk) => {
    const before = desk.content.read('site.yml');
    const field = desk.random.pick(['tagline', 'description']);
    const at = before.indexOf(`${field}:`);
    desk.content.write(
      'site.yml',
      before.slice(0, at) + before.slice(at).replace(/vi: [^,\n}]*/, `vi: Lời mới ${desk.count}`),
    );
    return true;
  },
  'the front page changes': (desk) => {
    const before = desk.content.read('home.yml');
    desk.content.write(
      'home.yml',
      before.replace(/^sign:.*$/m, `sign: { vi: Biển ${desk.count}, en: Sign }`),
    );
    return true;
  },
  'a time stamp is set back': (desk) => {
    const file = path.join(desk.content.folder, desk.random.pick(textFiles(desk)));
    const { atime, mtime } = fs.statSync(file);
    const text = fs.readFileSync(file, 'utf8');
    // Another word of the same length, and the time of the last change as it was.
    fs.writeFileSync(
      file,
      text.replace(/(\p{Ll})(\p{Ll}+)\.\n/u, (_, first: string, rest: string) => `${rest}${first}.\n`),
    );
    fs.utimesSync(file, atime, mtime);
    return true;
  },
};
