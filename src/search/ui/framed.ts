/** What a panel does when it stands in the search dialog's frame: it closes the dialog and takes the focus each time it opens. */
export function serveDialog(input: HTMLInputElement): void {
  const dialog = frameElement?.closest<HTMLElement>('[popover]');
  if (!dialog) return;
  const focus = () => {
    input.focus();
    input.select();
  };
  dialog.addEventListener('toggle', (event) => {
    if (event.newState === 'open') focus();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dialog.hidePopover();
  });
  document.querySelector('.search-close')?.addEventListener('click', () => dialog.hidePopover());
  if (dialog.matches(':popover-open')) focus();
}
