import { type Workspace, workspaceSchema } from '../../../src/workspace/schema.ts';

/** A workspace of `count` provinces, in folders that are not there. */
export function workspaceOf(count: number, shards = 4): Workspace {
  return workspaceSchema.parse({
    title: { vi: 'Các tỉnh', en: 'Provinces' },
    intro: { vi: 'Mọi tỉnh ở một nơi.', en: 'All provinces in one place.' },
    origin: 'https://tinh.example.vn',
    languages: ['vi', 'en'],
    publisher: { name: 'Cơ quan mẫu', email: 'lienhe@tinh.example.vn' },
    shards,
    provinces: Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`tinh-${at + 1}`, { folder: `../tinh-${at + 1}` }]),
    ),
  });
}
