import { SaxesParser } from 'saxes';

/** Why a text is not well-formed XML with known namespaces; nothing where it is. */
export function xmlProblem(xml: string): string | undefined {
  try {
    new SaxesParser({ xmlns: true }).write(xml).close();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
