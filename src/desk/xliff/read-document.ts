import { Refusal } from '../../inbound/refusal.ts';
import type { ReturnedDocument, ReturnedFile, ReturnedInline, ReturnedUnit, SegmentState } from './model.ts';
import { elementsOf, METADATA, readXml, XLIFF, type XmlNode } from './xml.ts';

const STATES: readonly string[] = ['initial', 'translated', 'reviewed', 'final'];

/**
 * Reads what a translator sent back: an XLIFF 2.0 or 2.1 document that `writeXliff` made, as other tools may have
 * rewritten it (segments cut or joined, `sc`/`ec` for `pc`, markers added). Throws a `Refusal` for anything else.
 */
export function readXliff(text: string): ReturnedDocument {
  const root = readXml(text);
  if (root.name !== 'xliff' || root.uri !== XLIFF) throw new Refusal(NOT_XLIFF);
  const { srcLang = '', trgLang = '' } = root.attributes;
  return { sourceLang: srcLang, targetLang: trgLang, files: elementsOf(root, 'file').map(readFile) };
}

function readFile(file: XmlNode): ReturnedFile {
  const meta = new Map(
    elementsOf(file, 'metadata', METADATA)
      .flatMap((metadata) => elementsOf(metadata, 'metaGroup', METADATA))
      .flatMap((group) => elementsOf(group, 'meta', METADATA))
      .map((one) => [one.attributes.type ?? '', textOf(one)]),
  );
  const [entry, stamp] = [meta.get('entry'), meta.get('source')];
  if (!entry || !stamp) throw new Refusal(NOT_OURS);
  const units = [...elementsOf(file, 'unit'), ...elementsOf(file, 'group').flatMap(unitsBelow)];
  return {
    entry,
    stamp,
    existing: meta.get('existing') ?? '',
    units: new Map(units.map((unit) => [unit.attributes.id ?? '', readUnit(unit)])),
  };
}

const unitsBelow = (group: XmlNode): XmlNode[] => [
  ...elementsOf(group, 'unit'),
  ...elementsOf(group, 'group').flatMap(unitsBelow),
];

/** A tool may have cut a unit into segments: their targets in order are the unit's; what lies between is kept. */
function readUnit(unit: XmlNode): ReturnedUnit {
  const parts = unit.children.filter(
    (child): child is XmlNode =>
      typeof child !== 'string' && child.uri === XLIFF && ['segment', 'ignorable'].includes(child.name),
  );
  const segments = parts.filter(({ name }) => name === 'segment');
  const states = segments.map(({ attributes }) => attributes.state ?? 'initial');
  const lowest = STATES.find((state) => states.includes(state)) ?? 'initial';
  const complete = segments.every((segment) => {
    const [target] = elementsOf(segment, 'target');
    const [source] = elementsOf(segment, 'source');
    return target !== undefined || source?.children.length === 0;
  });
  return {
    target: complete && segments.length > 0 ? parts.flatMap(targetOf) : undefined,
    state: lowest as SegmentState,
    subState: segments[0]?.attributes.subState ?? '',
  };
}

function targetOf(part: XmlNode): ReturnedInline[] {
  const [target] = elementsOf(part, 'target');
  const [source] = elementsOf(part, 'source');
  const chosen = target ?? (part.name === 'ignorable' ? source : undefined);
  return chosen ? readInline(chosen.children) : [];
}

function readInline(children: readonly (XmlNode | string)[]): ReturnedInline[] {
  const open: { id: string; content: ReturnedInline[] }[] = [{ id: '', content: [] }];
  for (const child of children) {
    const here = open.at(-1)?.content ?? [];
    if (typeof child === 'string') here.push(child);
    else if (child.name === 'ph') here.push({ id: codeId(child) });
    else if (child.name === 'pc') here.push({ id: codeId(child), children: readInline(child.children) });
    else if (child.name === 'mrk') here.push(...readInline(child.children));
    else if (child.name === 'sc') open.push({ id: codeId(child), content: [] });
    else if (child.name === 'ec') {
      const closed = open.length > 1 ? open.pop() : undefined;
      if (closed?.id !== child.attributes.startRef) throw new Refusal(OVERLAP);
      open.at(-1)?.content.push({ id: closed?.id ?? '', children: closed?.content ?? [] });
    } else if (!['sm', 'em'].includes(child.name)) throw new Refusal(foreign(child.name));
  }
  if (open.length > 1) throw new Refusal(OVERLAP);
  return open[0]?.content ?? [];
}

/** A copied code does what its original does. */
const codeId = ({ attributes }: XmlNode): string => attributes.copyOf ?? attributes.id ?? '';

const textOf = (node: XmlNode): string => node.children.filter((child) => typeof child === 'string').join('');

const NOT_XLIFF = {
  vi: 'Tệp không phải XLIFF 2 (tên miền urn:oasis:names:tc:xliff:document:2.0).',
  en: 'The file is not XLIFF 2 (namespace urn:oasis:names:tc:xliff:document:2.0).',
};
const NOT_OURS = {
  vi: 'Tệp thiếu phần mda:metadata mà bản xuất của Sen có; công cụ dịch đã bỏ mất, hoặc tệp không do Sen xuất.',
  en: 'The mda:metadata of our export is missing; a tool dropped it, or the file is not an export of Sen.',
};
const OVERLAP = {
  vi: 'Hai mã định dạng chồng chéo nhau (sc/ec); đóng mã mở sau trước.',
  en: 'Two codes overlap (sc/ec); close the one opened last first.',
};
const foreign = (name: string) => ({
  vi: `Thẻ <${name}> không được phép trong <target>.`,
  en: `The element <${name}> is not allowed in <target>.`,
});
