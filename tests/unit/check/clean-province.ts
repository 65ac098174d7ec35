import fs from 'node:fs';
import path from 'node:path';
import { checkProvince, type Finding } from '../../../src/check/check-province.ts';
import type { ImageMemory } from '../../../src/content/read-images.ts';
import { ReadingMemory } from '../../../src/content/reading-memory.ts';
import { types } from '../../../src/types/index.ts';
import { ProvinceCopy } from '../../build/province-copy.ts';
import { NOW } from '../../built-sites.ts';

/** Text files of the clean province that tests change, by language. */
export const TEXTS = {
  vi: [
    'tourism/ho-xuan-huong/index.vi.mdx',
    'tourism/thac-pongour/index.vi.mdx',
    'heritage/cong-chieng/index.vi.mdx',
    'news/mua-hoa/index.vi.mdx',
    'pages/gioi-thieu/index.vi.mdx',
    'investment/policies/thue-dat/index.vi.mdx',
  ],
  en: [
    'tourism/ho-xuan-huong/index.en.mdx',
    'tourism/thac-pongour/index.en.mdx',
    'heritage/cong-chieng/index.en.mdx',
    'news/mua-hoa/index.en.mdx',
    'pages/gioi-thieu/index.en.mdx',
    'investment/policies/thue-dat/index.en.mdx',
  ],
} as const;

const FALLS_EN = `---
title: Pongour Falls
summary: Falls of many steps in Đức Trọng, at their best after the rains while the river is full.
alt: { falls.png: White water runs down over steps of rock. }
translation: { by: Sen, date: 2026-11-22, state: reviewed, reviewedBy: Sen }
---
The water falls over broad steps of rock.
`;

/** Entries of the fixture that it is made of; what other tests need is left out. */
const KEPT = [
  'heritage/cong-chieng',
  'investment/policies/thue-dat',
  'investment/projects/kho-lanh',
  'news/lich-cu',
  'news/mua-hoa',
  'ocop/tra-o-long',
  'pages/gioi-thieu',
  'tourism/deo-prenn',
  'tourism/ho-xuan-huong',
  'tourism/thac-pongour',
];

/** The fixture province, without what it does not know and what it has not translated: nothing is to be said of it. */
export function cleanProvince(province = new ProvinceCopy()): ProvinceCopy {
  province.reset();
  for (const { folder } of Object.values(types)) {
    const at = path.join(province.folder, folder);
    const entries = fs.existsSync(at) ? fs.readdirSync(at).map((slug) => `${folder}/${slug}`) : [];
    for (const entry of entries.filter((id) => !KEPT.includes(id))) province.remove(entry);
  }
  for (const file of [
    'news/lich-cu',
    'news/mua-hoa',
    'pages/gioi-thieu',
    'tourism/ho-xuan-huong',
    'tourism/thac-pongour',
  ])
    province.replace(`${file}/index.vi.mdx`, 'confidence: low', 'confidence: medium');
  province.write('tourism/thac-pongour/index.en.mdx', FALLS_EN);
  return province;
}

/** Pictures are measured once for all tests of a file. */
const memory: ImageMemory = {};

/** What the check has to say of a province at the instant that builds are tested at. */
export async function findingsIn(province: ProvinceCopy, readings?: ReadingMemory): Promise<Finding[]> {
  return (await checkProvince(province.folder, NOW, memory, readings ? { readings } : {})).problems;
}

/** What the next command finds of what one has read. */
export const keptFrom = (readings: ReadingMemory): ReadingMemory => new ReadingMemory(readings.keep());
