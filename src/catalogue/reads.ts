/** Where marks go while an answer is worked out. */
let noted: Set<string> | undefined;

/** Marks what an answer is worked out from. What is not marked is part of every answer's basis (basis.ts). */
export function note(mark: string): void {
  noted?.add(mark);
}

/** Works something out and gives the marks that were noted meanwhile. */
export function noting<Value>(work: () => Value): { value: Value; marks: Set<string> } {
  const before = noted;
  const marks = new Set<string>();
  noted = marks;
  try {
    return { value: work(), marks };
  } finally {
    noted = before;
  }
}

/** Works out what is kept for others who ask: they note a mark that stands for all of it. */
export const withoutNoting = <Value>(work: () => Value): Value => noting(work).value;
