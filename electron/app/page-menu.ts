import { t } from '../../shared/words/words';
import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';
import { roleItem } from './role-item';

/** The menu that a right click opens over text: of a field, or of words that are selected. Elsewhere the page has menus of its own. */
export function pageMenu(window: BrowserWindow, suggest: (word: string) => Promise<string[]>): void {
  const { webContents } = window;
  async function show({
    isEditable,
    selectionText,
    editFlags,
    misspelledWord,
  }: ContextMenuParams): Promise<void> {
    const words = misspelledWord === '' ? undefined : await suggest(misspelledWord);
    const text = itemsFor({ isEditable, hasSelection: selectionText.trim() !== '', editFlags });
    const items = [
      ...(words ? suggestions(words, (word) => webContents.replaceMisspelling(word)) : []),
      ...text,
    ];
    if (items.length > 0 && !window.isDestroyed()) Menu.buildFromTemplate(items).popup({ window });
  }
  webContents.on('context-menu', (_event, at) => void show(at));
}

/** @internal what a misspelt word could be, above the rest */
export function suggestions(
  words: readonly string[],
  replace: (word: string) => void,
): MenuItemConstructorOptions[] {
  const items = words.map((word): MenuItemConstructorOptions => ({
    label: word.replaceAll('&', '&&'),
    click: () => replace(word),
  }));
  const none: MenuItemConstructorOptions = { label: t('Not in the dictionary'), enabled: false };
  return [...(items.length > 0 ? items : [none]), { type: 'separator' }];
}

/** @internal what stands in it */
export function itemsFor(at: {
  isEditable: boolean;
  hasSelection: boolean;
  editFlags: Pick<Electron.EditFlags, 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>;
}): MenuItemConstructorOptions[] {
  const { canCut, canCopy, canPaste, canSelectAll } = at.editFlags;
  if (at.isEditable) {
    return [
      roleItem('cut', canCut),
      roleItem('copy', canCopy),
      roleItem('paste', canPaste),
      roleItem('pasteAndMatchStyle', canPaste),
      { type: 'separator' },
      roleItem('selectAll', canSelectAll),
    ];
  }
  return at.hasSelection ? [roleItem('copy', canCopy)] : [];
}
