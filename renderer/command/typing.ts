/** Whether the keyboard is where text is typed: letters belong to the text then. */
export function isTyping(target: EventTarget | null = document.activeElement): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || isTextInput(target);
}

function isTextInput(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button|range|color)$/.test(target.type);
}

/** Whether undo belongs to the text that is being typed: it becomes an edit of the map only when it is done. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset['ownUndo'] !== undefined;
}

/** Ends when nobody types, so that a question does not take the keyboard away in the middle of a word. */
export async function untilNobodyTypes(): Promise<void> {
  while (isTyping())
    await new Promise((resolve) =>
      document.addEventListener('focusout', () => setTimeout(resolve), { once: true }),
    );
}
