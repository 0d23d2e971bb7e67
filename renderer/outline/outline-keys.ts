/** What the keys do inside the outline's tree, for the sheet of shortcuts; `OutlineTree` handles them. */
export const OUTLINE_KEYS: readonly { keys: readonly string[]; title: string }[] = [
  { keys: ['ArrowUp', 'ArrowDown'], title: 'Select the row above or below' },
  { keys: ['ArrowRight', 'ArrowLeft'], title: 'Open or close a branch, go into or out of it' },
  { keys: ['Home', 'End'], title: 'Go to the first or last row' },
  { keys: ['Enter'], title: 'Show on the canvas' },
  { keys: ['Space'], title: 'Add to the selection, or take out' },
  { keys: ['Alt+Enter'], title: 'Select the link that the row hangs by' },
  { keys: ['F2'], title: 'Edit the text here' },
  { keys: ['+'], title: 'Add a supporting premise, or back a link' },
  { keys: ['-'], title: 'Add an objection, or undercut a link' },
  { keys: ['Shift+Enter'], title: 'Add a sibling' },
];
