const buttonOf = (panel: HTMLElement): HTMLElement | null => panel.querySelector('.search-narrow');

/** On a phone a panel's filters wait behind a button; where there is room they always show, and the button does not. */
export function foldFilters(panel: HTMLElement): void {
  const button = buttonOf(panel);
  button?.addEventListener('click', () => setFolded(button, button.ariaExpanded === 'true'));
}

/** Shows a panel's filters: what narrows an answer must be seen. */
export function unfoldFilters(panel: HTMLElement): void {
  const button = buttonOf(panel);
  if (button) setFolded(button, false);
}

const setFolded = (button: HTMLElement, folded: boolean): void =>
  button.setAttribute('aria-expanded', String(!folded));
