/** Buttons that copy a text of the page. They are hidden until this runs, for without a script they could do nothing. */

/** Marks the text for the reader to copy, where the browser will not do it. */
function select(node: Node): void {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

async function copy(node: Node, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText((node.textContent ?? '').trim());
    status.textContent = status.dataset['copied'] ?? '';
  } catch {
    // Refused by the reader or by the frame, or the page came over plain HTTP.
    select(node);
    status.textContent = status.dataset['selected'] ?? '';
  }
}

for (const area of document.querySelectorAll<HTMLElement>('[data-copy-area]')) {
  const status = area.querySelector<HTMLElement>('[role="status"]');
  for (const button of area.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.querySelector(`#${CSS.escape(button.dataset['copy'] ?? '')}`);
    if (!status || !source) throw new Error('copy: expected a text and a status for each button');
    button.addEventListener('click', () => void copy(source, status));
    button.hidden = false;
  }
}
