/** Opens the search dialog on `/` and on the search links; without JavaScript the links lead to the search page. */
export function openOnRequest(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (!dialog) return;
  const open = () => {
    dialog.showModal();
    dialog.querySelector('input')?.focus();
  };
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('.search-close') || target === dialog) dialog.close();
    const link = target.closest('.search-open');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open();
  });
}
