import type { MediaFacts } from '../types/media/facts.ts';
import type { Entry, Province } from './model.ts';
import type { Bilingual, Problem } from './problem.ts';
import { unknownName } from './reference-messages.ts';

/** A broadcast has something to play or a page to lead to; its files are there, of its kind, and a film has a still. */
export function checkRecordings(entry: Entry, province: Province, problems: Problem[]): void {
  const source = entry.versions[province.site.languages[0] ?? ''];
  if (entry.type !== 'media' || !source) return;
  const report = (field: string, message: Pick<Problem, 'cause' | 'cure'>) =>
    problems.push({ file: source.file, line: source.lines[field] ?? 1, field, ...message });
  const { kind, recordings = [], link } = entry.facts as MediaFacts;
  if (recordings.length === 0 && !link) report('recordings', NOTHING_TO_PLAY);
  if (kind === 'video' && recordings.length > 0 && !entry.common.cover) report('cover', NO_STILL);
  for (const { file, captions = [] } of recordings) {
    const at = `${entry.id}/${file}`;
    const known = province.recordings[at];
    // A file that is there but unreadable has been reported where it was read.
    if (!known && !problems.some((problem) => problem.file === at))
      report('recordings', unknownName('recording', file, []));
    if (known && known.kind !== kind) report('kind', otherKind(file, known.kind));
    for (const caption of captions)
      if (!province.captions[`${entry.id}/${caption.file}`])
        report('recordings', unknownName('captions', caption.file, []));
  }
}

const message = (cause: Bilingual, cure: Bilingual) => ({ cause, cure });

const NOTHING_TO_PLAY = message(
  {
    vi: 'Chương trình không có tệp để nghe, xem, cũng không có liên kết.',
    en: 'There is neither a file to play nor a link.',
  },
  {
    vi: 'Thêm recordings (tệp MP3, M4A, MP4 trong thư mục bài) hoặc link tới trang của đài.',
    en: "Add recordings (an MP3, M4A or MP4 file in the entry's folder) or a link to the broadcaster's page.",
  },
);

const NO_STILL = message(
  { vi: 'Phim chưa có ảnh bìa.', en: 'The film has no still.' },
  { vi: 'Thêm cover và khai báo ảnh trong images.', en: 'Add a cover and list it in images.' },
);

const otherKind = (file: string, kind: 'audio' | 'video') =>
  message(
    { vi: `Tệp “${file}” là ${kind}.`, en: `The file “${file}” is ${kind}.` },
    { vi: `Ghi kind: ${kind}, hoặc thay tệp.`, en: `Write kind: ${kind}, or replace the file.` },
  );
