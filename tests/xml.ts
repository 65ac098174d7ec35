import { XMLValidator } from 'fast-xml-parser';

/** Why a text is not well-formed XML, by a parser that is not ours; nothing where it is. */
export function xmlProblem(xml: string): string | undefined {
  const answer = XMLValidator.validate(xml);
  return answer === true ? undefined : `${answer.err.line}: ${answer.err.msg}`;
}
