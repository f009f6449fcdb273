/**
 * Keeps a file that is dropped beside its place from opening in this tab: a note half written would be gone. What is
 * dragged from one text field to another is the browser's own affair.
 */
export function keepPage(): void {
  const stop = (event: DragEvent) => {
    // Taken where it belongs.
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  document.addEventListener('dragover', stop);
  document.addEventListener('drop', stop);
}
