import { type Code, type CodeLook, codesOf, type Inline, isSpanning } from './content.ts';
import { splitAtTerms } from './glossary.ts';
import type { Term, XliffDocument, XliffFile, XliffNote, XliffUnit } from './model.ts';
import { escapeXml, GLOSSARY, METADATA, XLIFF } from './xml.ts';

/** Our own additions to XLIFF's vocabulary begin with it. */
export const OWN = 'sen';

/** An XLIFF 2.1 document (OASIS) with the glossary and metadata modules. The same data gives the same text. */
export function writeXliff({ sourceLang, targetLang, files }: XliffDocument): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF}" xmlns:gls="${GLOSSARY}" xmlns:mda="${METADATA}" version="2.1" srcLang="${sourceLang}" trgLang="${targetLang}">`,
    ...files.flatMap((file, index) => fileLines(file, `f${index + 1}`)),
    '</xliff>',
    '',
  ].join('\n');
}

function fileLines(file: XliffFile, id: string): string[] {
  return [
    ` <file id="${id}" original="${escapeXml(file.original)}" xml:space="preserve">`,
    `  <mda:metadata><mda:metaGroup category="${OWN}">`,
    ...Object.entries({ entry: file.entry, source: file.stamp, existing: file.existing }).map(
      ([type, value]) => `   <mda:meta type="${type}">${escapeXml(value)}</mda:meta>`,
    ),
    '  </mda:metaGroup></mda:metadata>',
    ...noteLines(file.notes, '  '),
    ...file.units.flatMap(unitLines),
    ' </file>',
  ];
}

function noteLines(notes: readonly XliffNote[], indent: string): string[] {
  if (notes.length === 0) return [];
  const lines = notes.map(
    ({ category, text }) => `${indent} <note category="${category}">${escapeXml(text)}</note>`,
  );
  return [`${indent}<notes>`, ...lines, `${indent}</notes>`];
}

function unitLines(unit: XliffUnit): string[] {
  const data = new OriginalData();
  const source = inline(unit.source, data, unit.terms);
  const target = unit.target && inline(unit.target, data, []);
  const subState = unit.subState ? ` subState="${unit.subState}"` : '';
  return [
    `  <unit id="${escapeXml(unit.id)}">`,
    ...glossaryLines(unit.terms),
    ...noteLines(unit.notes, '   '),
    ...data.lines(),
    `   <segment state="${unit.state}"${subState}>`,
    `    <source>${source}</source>`,
    ...(target === undefined ? [] : [`    <target>${target}</target>`]),
    '   </segment>',
    '  </unit>',
  ];
}

const glossaryLines = (terms: readonly Term[]): string[] =>
  terms.length === 0
    ? []
    : [
        '   <gls:glossary>',
        ...terms.map(
          ({ term, translation }) =>
            `    <gls:glossEntry><gls:term>${escapeXml(term)}</gls:term><gls:translation>${escapeXml(translation)}</gls:translation></gls:glossEntry>`,
        ),
        '   </gls:glossary>',
      ];

/** The Markdown that codes stand for, each once per unit. */
class OriginalData {
  private readonly ids = new Map<string, string>();

  idOf(text: string): string {
    const id = this.ids.get(text) ?? `d${this.ids.size + 1}`;
    this.ids.set(text, id);
    return id;
  }

  lines(): string[] {
    if (this.ids.size === 0) return [];
    const lines = [...this.ids].map(([text, id]) => `    <data id="${id}">${escapeXml(text)}</data>`);
    return ['   <originalData>', ...lines, '   </originalData>'];
  }
}

const LOOKS: Record<CodeLook, string> = {
  bold: ' type="fmt" subType="xlf:b"',
  italic: ' type="fmt" subType="xlf:i"',
  deleted: ` type="fmt" subType="${OWN}:deleted"`,
  link: ' canCopy="no" canDelete="no" type="link"',
  code: ` canDelete="no" type="other" subType="${OWN}:code"`,
  break: ' type="fmt" subType="xlf:lb"',
  paragraph: ` type="fmt" subType="${OWN}:paragraph"`,
  other: ' canDelete="no" type="other"',
};

/** Terms that are the same in both languages are marked as not to be translated, others as terms. */
function inline(content: readonly Inline[], data: OriginalData, terms: readonly Term[]): string {
  let marks = 0;
  const write = (part: Inline): string => {
    if (typeof part !== 'string') return code(part);
    return splitAtTerms(part, terms)
      .map(({ text, term }) => {
        if (!term) return escapeXml(text);
        marks += 1;
        const fixed = term.translation === text ? ' translate="no"' : '';
        return `<mrk id="m${marks}" type="term"${fixed}>${escapeXml(text)}</mrk>`;
      })
      .join('');
  };
  const code = (part: Code): string => {
    const look = LOOKS[part.look];
    if (!isSpanning(part)) return `<ph id="${part.id}" dataRef="${data.idOf(part.data)}"${look}/>`;
    const refs = `dataRefStart="${data.idOf(part.start)}" dataRefEnd="${data.idOf(part.end)}"`;
    return `<pc id="${part.id}" ${refs}${look}>${part.children.map(write).join('')}</pc>`;
  };
  return content.map(write).join('');
}

/** Whether a translator may leave a code out: emphasis and line breaks follow the language, links do not. */
export const mayBeLeftOut = ({ look }: Code): boolean => !LOOKS[look].includes('canDelete="no"');

/** Codes that a translation must have. */
export const requiredCodes = (content: readonly Inline[]): Code[] =>
  codesOf(content).filter((part) => !mayBeLeftOut(part));
