import sax from 'sax';

/** Why a text is not well-formed XML with known namespaces; nothing where it is. */
export function xmlProblem(xml: string): string | undefined {
  try {
    sax.parser(true, { xmlns: true }).write(xml).close();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
