import path from 'node:path';
import { entryPath, formerPath, placePath, RESERVED, systemPagesOf, topicPath } from '../catalogue/paths.ts';
import { SECTIONS } from '../types/define.ts';
import type { TypeName } from '../types/index.ts';
import { placesIn } from './map.ts';
import { checkRecordings } from './media-references.ts';
import type { Entry, Province } from './model.ts';
import { checkPictures } from './picture-references.ts';
import type { Problem } from './problem.ts';
import { unknownName, unknownPath } from './reference-messages.ts';

/** Folder of every entry, those with mistakes included → its type. */
type Folders = ReadonlyMap<string, TypeName>;

/**
 * Checks what one file says about another: places, topics, officers, related entries, links, pictures, addresses.
 * An entry with mistakes in it can still be named by others: `folders` has it.
 */
export function checkReferences(province: Province, folders: Folders, problems: Problem[]): void {
  const paths = knownPaths(province, folders);
  checkAddresses(province, problems);
  checkHome(province, folders, problems);
  checkMap(province, problems);
  for (const entry of province.entries) {
    checkFacts(entry, province, folders, problems);
    checkPictures(entry, province, problems);
    checkRecordings(entry, province, problems);
    for (const version of Object.values(entry.versions)) {
      for (const { address, line } of version.body.links) {
        if (!address.startsWith('/') || paths.has(address.replace(/[#?].*$/, ''))) continue;
        problems.push({
          file: version.file,
          line,
          field: 'body',
          ...unknownPath(address, paths, province.site.languages),
        });
      }
    }
  }
}

function knownPaths({ site, places, topics }: Province, folders: Folders): Set<string> {
  return new Set([
    '/',
    ...[...SECTIONS, ...systemPagesOf(site)].map((name) => `/${name}/`),
    ...[...folders].map(([id, type]) => entryPath(type, path.posix.basename(id))),
    ...Object.keys(topics).map(topicPath),
    ...Object.keys(places).map(placePath),
  ]);
}

function checkFacts(entry: Entry, province: Province, folders: Folders, problems: Problem[]): void {
  const source = province.entries.length > 0 ? entry.versions[province.site.languages[0] ?? ''] : undefined;
  if (!source) return;
  const report = (
    field: string,
    kind: Parameters<typeof unknownName>[0],
    name: string,
    known: readonly string[],
  ) =>
    problems.push({
      file: source.file,
      line: source.lines[field] ?? 1,
      field,
      ...unknownName(kind, name, known),
    });
  const { place, topics = [], related = [], unit } = entry.common;
  if (place && !province.places[place]) report('place', 'place', place, Object.keys(province.places));
  for (const topic of topics) {
    if (!province.topics[topic]) report('topics', 'topic', topic, Object.keys(province.topics));
  }
  for (const id of related) {
    if (!folders.has(id)) report('related', 'entry', id, [...folders.keys()]);
  }
  if (!province.site.units[unit]) report('unit', 'unit', unit, Object.keys(province.site.units));
  const officer = entry.facts.officer;
  if (typeof officer === 'string' && !province.site.officers[officer]) {
    report('officer', 'officer', officer, Object.keys(province.site.officers));
  }
}

/** Two entries may not answer at one address, and none at an address of the site itself. */
function checkAddresses(province: Province, problems: Problem[]): void {
  const seen = new Map<string, string>();
  for (const entry of province.entries) {
    const address = entryPath(entry.type, entry.slug);
    const other =
      seen.get(address) ?? (RESERVED.includes(entry.slug) && entry.type === 'page' ? 'src/pages' : undefined);
    seen.set(address, entry.id);
    if (!other) continue;
    problems.push({
      file: `${entry.id}/index.${province.site.languages[0]}.mdx`,
      line: 1,
      field: 'slug',
      cause: takenAddress(address, other),
      cure: { vi: 'Đổi tên thư mục của một trong hai mục.', en: "Rename one of the two entries' folders." },
    });
  }
  for (const { id, type, common, versions } of province.entries) {
    const source = versions[province.site.languages[0] ?? ''];
    for (const former of common.formerly ?? []) {
      const address = formerPath(type, former);
      const other = seen.get(address);
      seen.set(address, id);
      if (!other || !source) continue;
      problems.push({
        file: source.file,
        line: source.lines.formerly ?? 1,
        field: 'formerly',
        cause: takenAddress(address, other),
        cure: {
          vi: 'Bỏ địa chỉ ấy khỏi formerly: một địa chỉ chỉ dẫn tới một bài.',
          en: 'Take it out of formerly: one address leads to one entry.',
        },
      });
    }
  }
}

const takenAddress = (address: string, other: string) => ({
  vi: `Địa chỉ ${address} đã thuộc về ${other}.`,
  en: `The address ${address} already belongs to ${other}.`,
});

/** A place that the map names must be one; a mark stands at its coordinates, so it needs them. */
function checkMap({ map, places }: Province, problems: Problem[]): void {
  const named = (map?.areas ?? []).flatMap(placesIn);
  const marks = (map?.marks ?? []).map(({ place }) => place);
  const located = Object.keys(places).filter((id) => places[id]?.lat !== undefined);
  const report = (field: string, name: string, known: readonly string[]) =>
    problems.push({ file: 'map.yml', line: 1, field, ...unknownName('place', name, known) });
  for (const id of named) if (!places[id]) report('areas', id, Object.keys(places));
  for (const id of marks) if (!places[id]) report('marks', id, located);
  for (const id of marks) {
    if (!places[id] || located.includes(id)) continue;
    problems.push({
      file: 'map.yml',
      line: 1,
      field: 'marks',
      cause: { vi: `“${id}” chưa có tọa độ.`, en: `“${id}” has no coordinates.` },
      cure: {
        vi: 'Ghi lat, lon có nguồn vào places.yml, hoặc bỏ khỏi marks.',
        en: 'Give it lat and lon from a source in places.yml, or take it out of marks.',
      },
    });
  }
}

function checkHome({ home, images }: Province, folders: Folders, problems: Problem[]): void {
  const report = (field: string, kind: 'entry' | 'picture', name: string) =>
    problems.push({ file: 'home.yml', line: 1, field, ...unknownName(kind, name, []) });
  const named = [...home.features.map(({ entry }) => entry), ...(home.panorama ? [home.panorama.entry] : [])];
  for (const id of named) if (!folders.has(id)) report('features', 'entry', id);
  const arranged = Object.values(home.sections ?? {}).flatMap(({ parts }) =>
    parts.flatMap(({ entries }) => entries),
  );
  for (const id of arranged) if (!folders.has(id)) report('sections', 'entry', id);
  // One that is there and cannot be read has been told of.
  const told = new Set(problems.map(({ file }) => file));
  for (const file of [home.hero.picture, home.hero.front])
    if (file && !images[file] && !told.has(file)) report('hero', 'picture', file);
}
