import path from 'node:path';
import { entryPath, formerPath } from '../../catalogue/paths.ts';
import type { Province } from '../../content/model.ts';
import { type TypeName, types } from '../../types/index.ts';
import type { Rule } from '../rule.ts';

const FILE = 'approval.yml';

/** A URL once published never breaks: an approved entry's folder that is gone needs a redirect, or to come back and be withdrawn. */
export const vanishedAddress: Rule = {
  name: 'vanished-address',
  severity: 'stop',
  check: ({ past, province }) => {
    if (!province) return [];
    const answered = answeredBy(province);
    return past.flatMap((id) => {
      const address = addressOf(id);
      if (!address || answered.has(address)) return [];
      return [
        {
          file: `${id}/${FILE}`,
          line: 1,
          field: '',
          cause: {
            vi: `Bài ở ${address} đã được duyệt đăng, nay thư mục không còn: địa chỉ ấy sẽ hỏng.`,
            en: `The entry at ${address} was approved for publication and its folder is gone: the address would break.`,
          },
          cure: {
            vi: `Đổi tên thì ghi formerly: [${path.posix.basename(id)}] trong bài mới; muốn bỏ bài thì lấy lại thư mục (git checkout) rồi chạy npm run withdraw.`,
            en: `If it was renamed, write formerly: [${path.posix.basename(id)}] in the entry; to drop it, restore the folder (git checkout) and run npm run withdraw.`,
          },
        },
      ];
    });
  },
};

/** Addresses without language at which an entry, or its notice, answers. */
function answeredBy({ entries, unapproved }: Province): Set<string> {
  return new Set([
    ...[...entries, ...unapproved].map(({ type, slug }) => entryPath(type, slug)),
    ...entries.flatMap(({ type, common }) =>
      (common.formerly ?? []).map((former) => formerPath(type, former)),
    ),
  ]);
}

function addressOf(id: string): string | undefined {
  const type = Object.values(types).find(({ folder }) => folder === path.posix.dirname(id));
  return type && entryPath(type.name as TypeName, path.posix.basename(id));
}
