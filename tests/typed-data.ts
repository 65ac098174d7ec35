import path from 'node:path';
import ts from 'typescript';

/** What a value must be: a type that a package of types exports. */
interface WantedType {
  module: string;
  name: string;
}

/** schema.org's vocabulary, by Google. */
export const SCHEMA_ORG: WantedType = { module: 'schema-dts', name: 'Graph' };
/** JSON Feed 1.1. */
export const JSON_FEED: WantedType = { module: '@json-feed-types/1_1', name: 'default' };

/**
 * Holds JSON values against types that others wrote (schema.org's by Google, JSON Feed's), by letting the compiler read
 * the values as literals: unknown properties, wrong kinds of values and missing ones are its errors. One message for
 * each mistake, beginning with the value's name; reading the types takes seconds, so give all values at once.
 */
export function typeProblems(values: Readonly<Record<string, unknown>>, type: WantedType): string[] {
  const names = Object.keys(values);
  const sources = new Map(
    names.map((name, index) => [
      path.resolve(import.meta.dirname, `typed-data-${index}.ts`),
      `import type { ${type.name} as Wanted } from '${type.module}';\nexport const value: Wanted = ${JSON.stringify(values[name], null, 1)};\n`,
    ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, version) => {
    const source = sources.get(file);
    return source === undefined ? getSourceFile(file, version) : ts.createSourceFile(file, source, version);
  };
  const files = [...sources.keys()];
  const program = ts.createProgram(files, options, host);
  return files.flatMap((file, index) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} was not read`);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${names[index]}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}
