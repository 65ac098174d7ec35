import { isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Translation } from '../types/fields.ts';

const FENCE = /^(\uFEFF?---\n)([\s\S]*?)(^---[ \t]*(?:\n|$))/m;

/**
 * A language file with fields of its `translation` block set, or taken out where `undefined`.
 * Nothing else of the file changes, comments included. Throws where the file has no such block.
 */
export function setProvenance(file: string, fields: Partial<Translation>): string {
  if (file.includes('\r\n')) {
    return setProvenance(file.replaceAll('\r\n', '\n'), fields).replaceAll('\n', '\r\n');
  }
  const [whole = '', open = '', yaml = ''] = FENCE.exec(file) ?? [];
  const root = parseDocument(yaml).contents;
  const pair = isMap(root)
    ? root.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === 'translation')
    : undefined;
  const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  const end = isMap(pair?.value) ? pair.value.range?.[1] : undefined;
  if (!whole || start === undefined || end === undefined) throw new Error('no translation block');
  const block = parseDocument(yaml.slice(start, end));
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) block.deleteIn(['translation', name]);
    else if (block.getIn(['translation', name]) !== value) block.setIn(['translation', name], value);
  }
  const written = block.toString({ lineWidth: 0 }).trimEnd();
  // The last line's comment belongs to the block; what follows it stands as it was.
  const tail = yaml.slice(end).replace(/^\n/, '');
  return `${open}${yaml.slice(0, start)}${written}\n${tail}${file.slice(open.length + yaml.length)}`;
}
