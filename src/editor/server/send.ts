import { git, openRepository, type Repository } from '../../approval/git.ts';
import { readApprovals } from '../../approval/read-approvals.ts';
import { vietnameseInstant } from '../../approval/vietnamese-instant.ts';
import { writeApprovals } from '../../approval/write-approvals.ts';
import type { Bilingual, Problem } from '../../content/problem.ts';
import { isEntryId } from './entry-path.ts';
import { Refusal } from './refusal.ts';
import type { WorkingCopy } from './working-copy.ts';

/** An officer asks for approval of an entry. */
export interface SendRequest {
  entry: string;
  /** Who asks, as the request and the commit name them. */
  by: string;
  note?: string;
}

/** What was done, in a word to the officer. */
export interface SendResult {
  committed: boolean;
  words: Bilingual;
}

/**
 * Writes the request into the entry's `approval.yml` and, where the content lies in a git work tree, commits the
 * entry's folder, and nothing else, in the officer's name. Throws a Refusal for a draft or a nameless officer.
 */
export function sendForApproval(
  { entry, by, note }: SendRequest,
  copy: WorkingCopy,
  now: string,
): SendResult {
  const name = by.trim();
  if (name.length < 2)
    throw new Refusal(400, { vi: 'Ghi họ tên người gửi.', en: 'Write the name of the sender.' });
  if (!isEntryId(entry) || Object.keys(copy.entry(entry)).length === 0)
    throw new Refusal(404, { vi: 'Lưu bài trước rồi gửi.', en: 'Save the entry before sending it.' });
  if (copy.drafted().includes(entry)) {
    throw new Refusal(409, {
      vi: 'Bài còn chỗ phải sửa, chưa gửi duyệt được. Sửa xong, lưu lại rồi gửi.',
      en: 'The entry still has something to mend. Mend it, save it, then send it.',
    });
  }
  const problems: Problem[] = [];
  const known = readApprovals(copy.content, entry, problems);
  const [broken] = problems;
  if (broken) throw new Refusal(409, broken.cause);
  const requested = { by: name, at: vietnameseInstant(now), ...(note?.trim() ? { note: note.trim() } : {}) };
  writeApprovals(copy.content, entry, { ...known?.approvals, requested });
  const repository = openRepository(copy.content);
  if (!repository) {
    return {
      committed: false,
      words: {
        vi: 'Đã ghi yêu cầu duyệt. Máy này không dùng git: người trực kỹ thuật lấy thư mục nội dung từ đây.',
        en: 'The request is written. This machine has no git: the operator takes the content folder from here.',
      },
    };
  }
  commit(repository, entry, name);
  return {
    committed: true,
    words: {
      vi: 'Đã gửi duyệt. Bài chờ người có quyền xem và duyệt; người đọc chưa thấy bản mới.',
      en: 'Sent for approval. It waits for an officer who may approve; readers do not see it yet.',
    },
  };
}

function commit(repository: Repository, entry: string, name: string): void {
  try {
    const email = git(repository, ['config', '--default', 'editor@localhost', 'user.email']).trim();
    const author = ['-c', `user.name=${name}`, '-c', `user.email=${email}`];
    git(repository, ['add', '--', entry]);
    git(repository, [...author, 'commit', '--quiet', '--only', '-m', `Gửi duyệt: ${entry}`, '--', entry]);
  } catch (error) {
    throw new Refusal(409, {
      vi: `Yêu cầu duyệt đã ghi vào thư mục bài, nhưng git chưa nhận: ${(error as Error).message}. Báo người trực kỹ thuật.`,
      en: `The request is in the folder of the entry, but git did not take it: ${(error as Error).message}. Tell the operator.`,
    });
  }
}
