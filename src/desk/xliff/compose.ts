import { parseDocument } from 'yaml';
import type { Translation } from '../../types/fields.ts';
import { setProvenance } from '../provenance.ts';
import { rebuildBody, sameShape, writeFragment } from './body.ts';
import { type Inline, sameContent } from './content.ts';
import type { Pairing } from './pairing.ts';
import type { LanguageFile, TextUnit } from './text-unit.ts';

/** What there is to make a translation's file of. */
export interface Composition {
  source: LanguageFile;
  existing: (Pairing & { existing: LanguageFile }) | undefined;
  /** Source unit's id → its translation. */
  contents: ReadonlyMap<string, readonly Inline[]>;
  provenance: Translation;
}

/**
 * The file of a translation. What did not change keeps its bytes; structure is the existing file's where it has the
 * source's shape, and the source's otherwise.
 */
export function composeTranslation(composition: Composition): string {
  const { head, changed } = composeHead(composition);
  return setProvenance(head + composeBody(composition, changed), composition.provenance);
}

const isChanged = ({ existing, contents }: Composition, { id }: TextUnit): boolean =>
  !sameContent(contents.get(id) ?? [], existing?.pairs.get(id)?.content ?? []);

function composeHead(composition: Composition): { head: string; changed: boolean } {
  const { source, existing, contents, provenance } = composition;
  const changed = source.units.filter(({ path }) => path).filter((unit) => isChanged(composition, unit));
  const bodyChanged = source.units.some((unit) => unit.fragment && isChanged(composition, unit));
  if (existing && changed.length === 0) return { head: existing.existing.head, changed: bodyChanged };
  const document = existing ? existing.existing.yaml.clone() : parseDocument('{}\n');
  if (!existing) document.contents = document.createNode({});
  for (const { id, path = [] } of changed) {
    const text =
      contents
        .get(id)
        ?.filter((part) => typeof part === 'string')
        .join('') ?? '';
    if (path[0] === 'corrections') setCorrection(composition, document, Number(path[1]), text);
    else document.setIn(path, text);
  }
  if (!existing) {
    const { by, date, state } = provenance;
    document.set('translation', document.createNode({ by, date, state }));
  }
  return { head: `---\n${document.toString({ lineWidth: 0 })}---\n`, changed: bodyChanged };
}

/** A correction stands in each language's file; it is the same one by its instant. */
function setCorrection(
  { source }: Composition,
  document: LanguageFile['yaml'],
  index: number,
  text: string,
): void {
  const at = source.yaml.getIn(['corrections', index, 'at']);
  const list = (document.toJS() as { corrections?: { at: string }[] }).corrections ?? [];
  const place = list.findIndex((one) => one.at === at);
  if (place >= 0) document.setIn(['corrections', place, 'text'], text);
  else if (list.length > 0) document.addIn(['corrections'], document.createNode({ at, text }));
  else document.set('corrections', document.createNode([{ at, text }]));
}

function composeBody(composition: Composition, changed: boolean): string {
  const { source, existing, contents } = composition;
  if (existing && !changed) return existing.existing.body.body;
  const raw = new Map<string, string>();
  for (const unit of source.units) {
    if (!unit.fragment) continue;
    const pair = existing?.pairs.get(unit.id);
    const content = contents.get(unit.id) ?? [];
    raw.set(
      unit.id,
      pair && !isChanged(composition, unit) ? pair.raw : writeFragment(unit.fragment, content),
    );
  }
  const frame =
    existing && sameShape(source.body, existing.existing.body) ? existing.existing.body : source.body;
  return rebuildBody(frame, raw);
}
