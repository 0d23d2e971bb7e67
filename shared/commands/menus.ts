import type { CommandId } from './commands';
import { MODES } from './view';

/** What the system does itself; `quit` stands where the system expects it. */
export type MenuRole = 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'fullscreen' | 'minimize' | 'quit';

/** One line of a native menu: a command, a role of the system, the list of recent maps, or a line between. */
export type MenuEntry = CommandId | { readonly role: MenuRole } | { readonly list: 'recent' } | '-';

interface MenuData {
  /** `&` stands before the letter that opens it. */
  readonly title: string;
  /** Menus to which systems add lines of their own. */
  readonly role?: 'window' | 'help';
  readonly entries: readonly MenuEntry[];
}

/** The native menus: which commands stand where. */
export const MENUS: readonly MenuData[] = [
  {
    title: '&File',
    entries: [
      'file.new',
      'window.new',
      'file.open',
      { list: 'recent' },
      'library.open',
      '-',
      'file.save',
      'file.saveAs',
      'history.show',
      '-',
      'merge.version',
      'merge.compare',
      '-',
      'file.importForeign',
      'file.export',
      'file.share',
      'file.print',
      '-',
      'file.close',
      'window.close',
      { role: 'quit' },
    ],
  },
  {
    title: '&Edit',
    entries: [
      'edit.undo',
      'edit.redo',
      '-',
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      'edit.duplicate',
      'edit.delete',
      '-',
      'edit.selectAll',
      'canvas.find',
      '-',
      'map.arrange',
      '-',
      'review.suggest',
      '-',
      'window.spelling',
      'help.settings',
    ],
  },
  {
    title: '&Article',
    entries: ['source.import', 'source.paste', '-', 'draft.article', 'model.draft', 'model.settings'],
  },
  {
    title: '&View',
    entries: [
      'view.palette',
      'view.start',
      '-',
      'view.fit',
      'view.zoomIn',
      'view.zoomOut',
      'view.zoomReset',
      '-',
      'view.larger',
      'view.smaller',
      'view.usualSize',
      '-',
      ...MODES.map((mode): CommandId => `view.mode.${mode}`),
      '-',
      'view.left',
      'view.right',
      'view.filter',
      'view.theme',
      '-',
      'present.play',
      'present.rehearse',
      '-',
      { role: 'fullscreen' },
    ],
  },
  {
    title: '&Window',
    role: 'window',
    entries: [{ role: 'minimize' }, '-', 'window.moveMap', 'view.nextMap'],
  },
  { title: '&Help', role: 'help', entries: ['help.guide', 'help.keys', 'help.legend', 'help.about'] },
];

/** All commands that stand in native menus. */
export const MENU_COMMANDS: readonly CommandId[] = MENUS.flatMap(({ entries }) =>
  entries.filter((entry): entry is CommandId => typeof entry === 'string' && entry !== '-'),
);
