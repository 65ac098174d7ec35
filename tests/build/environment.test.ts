import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/hash.ts';
import { ProvinceCopy } from './province-copy.ts';
import { Workshop } from './workshop.ts';

const DRAFT = 'Bản nháp chưa duyệt';

/** Files of the fixture's site that mention a draft, built with code compiled anew under such an environment. */
function leaksUnder(environment: Record<string, string>): string[] {
  const content = new ProvinceCopy();
  content.replace('news/mua-hoa/index.vi.mdx', 'title: Mùa hoa năm nay', `draft: true\ntitle: ${DRAFT}`);
  const workshop = new Workshop(content, ['pictures', 'card-fonts']);
  workshop.build(environment);
  const pages = filesBelow(workshop.out).filter((file) => /\.(html|xml)$/.test(file));
  return pages.filter((file) => workshop.read(file).includes(DRAFT));
}

describe('no draft is published by a build', () => {
  it.each([
    { NODE_ENV: 'production', DEV: '1' },
    { NODE_ENV: 'development', DEV: '1' },
  ])('in a shell with NODE_ENV=$NODE_ENV and DEV=$DEV', (environment) => {
    expect(leaksUnder(environment)).toEqual([]);
  });
});
