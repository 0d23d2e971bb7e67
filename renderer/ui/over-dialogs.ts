/** The modal dialogs that are open, the topmost last: all of the page that is not in it can be neither used nor read out. */
const open: HTMLElement[] = [];

/** What is to be seen and used over them, too. */
let carried: HTMLElement | undefined;

function place(): void {
  const home = open.at(-1) ?? document.body;
  if (carried && carried.parentElement !== home) home.append(carried);
}

/** Tells that a modal dialog has been opened. @returns tells that it closes */
export function enterDialog(dialog: HTMLElement): () => void {
  open.push(dialog);
  place();
  return () => {
    open.splice(open.indexOf(dialog), 1);
    place();
  };
}

/** Whether a modal dialog is open: what lies behind it stays as it is until that is answered. */
export function isDialogOpen(): boolean {
  return open.length > 0;
}

/** Keeps an element in the topmost dialog, or in the page where none is open. @returns takes it away */
export function keepOverDialogs(element: HTMLElement): () => void {
  carried = element;
  place();
  return () => {
    carried = undefined;
    element.remove();
  };
}
