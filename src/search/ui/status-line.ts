/** The line that says how many results there are, read aloud whenever it changes. */
export class StatusLine {
  /** What it says before anything is asked. */
  readonly hint: string;
  readonly #line: HTMLElement;
  readonly #inDialog: HTMLElement | null | undefined;

  constructor(line: HTMLElement) {
    this.hint = line.textContent ?? '';
    this.#line = line;
    // Orca reads live regions of the page itself, not those of a frame in it: the dialog around the frame has its own.
    this.#inDialog = frameElement?.closest('[popover]')?.querySelector<HTMLElement>('[role="status"]');
    // Other screen readers would read both.
    if (this.#inDialog) line.removeAttribute('role');
  }

  say(words: string): void {
    this.#line.textContent = words;
    if (this.#inDialog) this.#inDialog.textContent = words;
  }
}
