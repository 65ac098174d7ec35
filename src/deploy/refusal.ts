import type { Bilingual } from '../content/problem.ts';

/** Why nothing was put online, in words for the operator. What readers see stays as it is. */
export class DeployRefusal extends Error {
  constructor({ vi, en }: Bilingual) {
    super(`vi  ${vi}\nen  ${en}`);
  }
}
