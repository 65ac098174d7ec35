import type { Picture } from '../entry.ts';

/** A picture is told of so often before it is given up: Sveltia may refuse it. */
const TRIES = 5;

interface Added {
  readonly entry: string | undefined;
  readonly picture: Picture;
  tries: number;
}

/**
 * Pictures that were added to an entry and that its form does not show yet. Sveltia draws fields as they come into view,
 * and forgets what one says that it has just taken away.
 */
export class AddedPictures {
  private waiting: Added[] = [];

  add(entry: string | undefined, picture: Picture): void {
    this.waiting.push({ entry, picture, tries: 0 });
  }

  /**
   * Pictures that the form of an entry lacks, and must be told of again. One that it has shown is never told of again, as
   * the officer may take it out.
   *
   * @param entry The entry that is open.
   * @param shown The pictures in its form.
   */
  missing(entry: string | undefined, shown: readonly Picture[]): Picture[] {
    const files = new Set(shown.map(({ file }) => file));
    this.waiting = this.waiting.filter(
      (added) => added.tries < TRIES && added.entry === entry && !files.has(added.picture.file),
    );
    for (const added of this.waiting) added.tries += 1;
    return this.waiting.map(({ picture }) => picture);
  }
}
