import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { serveSite } from '../../src/serve/local-server.ts';
import { writeIndex } from '../../src/workspace/national/write-index.ts';
import { workspaceSchema } from '../../src/workspace/schema.ts';
import { NOW, ROOT, SITES } from '../built-sites.ts';
import { temporaryFolder } from './province-copy.ts';

const root = temporaryFolder();
const out = path.join(root, 'dist-index');
const sites = path.join(root, 'dist-provinces');
const read = (file: string) => fs.readFileSync(path.join(out, file), 'utf8');

const WORKSPACE = {
  title: { vi: 'Các tỉnh', en: 'Provinces' },
  intro: { vi: 'Mọi tỉnh ở một nơi.', en: 'All provinces in one place.' },
  origin: 'https://tinh.example.vn',
  languages: ['vi', 'en'],
  publisher: { name: 'Cơ quan mẫu', email: 'lienhe@tinh.example.vn' },
  provinces: {
    'lam-dong': { folder: SITES.lamDong.content },
    'dak-nong': { folder: SITES.dakNong.content },
  },
};

function workspace(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/workspace.ts', ...args, '--file', path.join(root, 'provinces.yml')],
    { cwd: ROOT, env: { ...process.env, SEN_NOW: NOW }, encoding: 'utf8' },
  );
  return { code: status, output: stdout + stderr };
}

beforeAll(() => {
  fs.writeFileSync(path.join(root, 'provinces.yml'), stringify(WORKSPACE));
});

describe('npm run workspace', () => {
  it('builds the provinces of a share, and a province with a mistake holds up no other', () => {
    const broken = path.join(root, 'broken');
    fs.cpSync(SITES.dakNong.content, broken, { recursive: true });
    fs.writeFileSync(path.join(broken, 'languages/lo.json'), '{');
    const provinces = { ...WORKSPACE.provinces, 'dak-nong': { folder: broken } };
    fs.writeFileSync(path.join(root, 'provinces.yml'), stringify({ ...WORKSPACE, provinces }));
    const { code, output } = workspace('build', '--out', sites);
    expect(code).toBe(1);
    expect(output).toContain('lam-dong: xong / built');
    expect(output).toContain('languages/lo.json:1');
    expect(fs.existsSync(path.join(sites, 'lam-dong/feeds.json'))).toBe(true);
    fs.writeFileSync(path.join(root, 'provinces.yml'), stringify(WORKSPACE));
  });

  it('tells of the provinces that have no site, and makes the index over the others', () => {
    fs.rmSync(path.join(sites, 'dak-nong'), { recursive: true, force: true });
    const { code, output } = workspace('index', '--from', sites, '--out', out);
    expect([code, output.includes('dak-nong: chưa có trang')]).toEqual([1, true]);
    expect(read('vi/index.html')).toContain('Lâm Đồng');
  });
});

describe('the index over all provinces', () => {
  beforeAll(() => {
    fs.rmSync(sites, { recursive: true, force: true });
    fs.mkdirSync(sites);
    fs.symlinkSync(SITES.lamDong.out, path.join(sites, 'lam-dong'));
    fs.symlinkSync(SITES.dakNong.out, path.join(sites, 'dak-nong'));
    expect(workspace('index', '--from', sites, '--out', out)).toMatchObject({ code: 0 });
  });

  it('names every province and links each of its languages', () => {
    const html = read('en/index.html');
    for (const home of ['https://lamdong.example.vn/en/', 'https://daknong.example.vn/lo/'])
      expect(html).toContain(`href="${home}"`);
  });

  it('loads nothing from elsewhere', () => {
    const loaded = [
      ...read('vi/index.html').matchAll(/(?:src|rel="(?:stylesheet|preload)"[^>]*href)="([^"]+)"/g),
    ];
    expect(loaded.map(([, address]) => address).filter((address) => !address?.startsWith('/'))).toEqual([]);
  });

  it('merges what the provinces publish: guid kept, source named, newest first', () => {
    const items = parseRssFeed(read('vi/feed.xml')).items ?? [];
    const own = ['lam-dong', 'dak-nong'].flatMap((id) => {
      const text = fs.readFileSync(path.join(sites, id, 'vi/feed.xml'), 'utf8');
      return (parseRssFeed(text).items ?? []).map((item) => item.guid?.value);
    });
    expect(items.map((item) => item.guid?.value).sort()).toEqual(own.sort());
    expect(new Set(items.map((item) => item.source?.title))).toEqual(new Set(['Lâm Đồng', 'Miền Đắk Nông']));
    const changed = items.map((item) => Date.parse(item.dcterms?.modified?.[0] ?? ''));
    expect(changed).toEqual([...changed].sort((a, b) => b - a));
  });

  it('keeps whole bodies, pictures and Dublin Core', () => {
    const [item] = parseRssFeed(read('vi/feed.xml')).items ?? [];
    expect(item?.content?.encoded?.length).toBeGreaterThan(20);
    expect(item?.dc?.publishers?.length).toBe(1);
  });

  it('says the same in Atom and JSON', () => {
    const rss = (parseRssFeed(read('en/feed.xml')).items ?? []).map((item) => item.guid?.value);
    expect((parseAtomFeed(read('en/atom.xml')).entries ?? []).map(({ id }) => id)).toEqual(rss);
    expect((parseJsonFeed(JSON.parse(read('en/feed.json'))).items ?? []).map(({ id }) => id)).toEqual(rss);
  });

  it('hands on what was taken back', () => {
    const withdrawn = 'https://lamdong.example.vn/vi/tourism/deo-prenn/';
    expect(read('vi/withdrawn.json')).toContain(withdrawn);
    expect(read('vi/atom.xml')).toContain(`<at:deleted-entry ref="${withdrawn}"`);
    expect(read('vi/feed.xml')).not.toContain(withdrawn);
  });

  it('is the same when it is made again', () => {
    const before = read('vi/index.html') + read('vi/feed.xml') + read('vi/atom.xml');
    workspace('index', '--from', sites, '--out', out);
    expect(read('vi/index.html') + read('vi/feed.xml') + read('vi/atom.xml')).toBe(before);
  });
});

describe('the index over live sites', () => {
  const live = path.join(root, 'live');
  const home = () => fs.readFileSync(path.join(live, 'vi/index.html'), 'utf8');
  const index = (site: string) => {
    const { 'lam-dong': first, 'dak-nong': second } = WORKSPACE.provinces;
    const provinces = { 'lam-dong': { ...first, site }, 'dak-nong': second };
    return writeIndex(workspaceSchema.parse({ ...WORKSPACE, provinces }), {
      from: undefined,
      out: live,
      cache: path.join(root, 'cache'),
    });
  };
  let address = '';
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ url: address, close } = await serveSite(SITES.lamDong.out, 0));
  });

  it('tells of those that have an address', async () => {
    expect(await index(address)).toEqual({ sites: 1, missing: ['dak-nong'] });
    expect(home()).toContain('Lâm Đồng');
  });

  it('stays as it was when one does not answer, and says which', async () => {
    await close();
    const before = home();
    await expect(index(address)).rejects.toThrow(
      `lam-dong: không đọc được ${new URL('/feeds.json', address)}`,
    );
    expect(home()).toBe(before);
  });
});
