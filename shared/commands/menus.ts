import { GROUP_COLORS, NODE_KINDS, RELATIONS } from '../map/schema';
import type { CommandId } from './commands';
import { MODES } from './view';

/** What the system does itself; `quit` stands where the system expects it. */
export type MenuRole = 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'fullscreen' | 'minimize' | 'quit';

/** One line of a native menu: a command, a role of the system, the list of recent maps, a menu inside it, or a line between. */
export type MenuEntry = CommandId | { readonly role: MenuRole } | { readonly list: 'recent' } | Submenu | '-';

interface Submenu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

interface MenuData extends Submenu {
  /** `&` stands before the letter that opens it. */
  readonly title: string;
  /** Menus to which systems add lines of their own. */
  readonly role?: 'window' | 'help';
}

/** The native menus: which commands stand where. */
export const MENUS: readonly MenuData[] = [
  {
    title: '&File',
    entries: [
      'file.new',
      {
        title: 'New from a template',
        entries: [
          'file.template.debate',
          'file.template.decision',
          'file.template.critique',
          'file.template.hypotheses',
        ],
      },
      'window.new',
      'file.open',
      { list: 'recent' },
      'library.open',
      '-',
      'file.save',
      'file.saveAs',
      'file.autosave',
      'history.show',
      'history.maps',
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
      { title: 'Copy as', entries: ['copy.png', 'copy.markdown', 'copy.argdown'] },
      'edit.duplicate',
      'edit.delete',
      '-',
      'edit.selectAll',
      'canvas.find',
      'canvas.replace',
      '-',
      'window.spelling',
      'help.settings',
    ],
  },
  {
    title: '&Insert',
    entries: [
      ...NODE_KINDS.map((kind): CommandId => `node.add.${kind}`),
      '-',
      'canvas.addSupport',
      'canvas.addObjection',
      'canvas.undercut',
      'canvas.addSibling',
      '-',
      'canvas.startLink',
      'group.create',
      'comment.write',
      '-',
      'step.add',
      'step.ofBranch',
    ],
  },
  {
    title: '&Card',
    entries: [
      'canvas.editText',
      { title: 'Kind', entries: NODE_KINDS.map((kind): CommandId => `node.kind.${kind}`) },
      'node.toggleMain',
      'node.toggleExclusive',
      'matrix.addSelected',
      '-',
      'canvas.editLink',
      { title: 'Relation', entries: RELATIONS.map((relation): CommandId => `link.relation.${relation}`) },
      'link.reverse',
      'link.combine',
      'link.split',
      '-',
      { title: 'Colour', entries: GROUP_COLORS.map((color): CommandId => `group.color.${color}`) },
      'group.leave',
      'group.dissolve',
      '-',
      'map.arrange',
      'map.arrangeAll',
      'node.unpin',
    ],
  },
  {
    title: '&Article',
    entries: [
      'source.import',
      'source.paste',
      'import.stop',
      'import.close',
      '-',
      {
        title: 'Highlight as',
        entries: [
          'highlight.claim',
          'highlight.evidence',
          'highlight.counterargument',
          'highlight.question',
          'highlight.assumption',
          '-',
          'highlight.only',
        ],
      },
      'highlight.attach',
      'passage.moveHere',
      '-',
      'draft.article',
      'draft.selection',
      'draft.rejectRest',
      'draft.forgetRejected',
      '-',
      'model.draft',
      'model.settings',
    ],
  },
  {
    title: '&Review',
    entries: [
      'verdict.why',
      'verdict.weight',
      'verdict.takeOut',
      {
        title: 'Verdicts',
        entries: ['verdict.show.labels', 'verdict.show.degrees', 'verdict.show.both'],
      },
      '-',
      'findings.show',
      'findings.next',
      'findings.previous',
      '-',
      'view.comments',
      'comment.next',
      'comment.previous',
      {
        title: 'List of comments',
        entries: ['comment.list.open', 'comment.list.mine', 'comment.list.unread', 'comment.list.all'],
      },
      '-',
      'review.suggest',
      'suggestion.showAll',
      'suggestion.acceptAll',
      'suggestion.rejectAll',
      '-',
      'review.secondReading',
    ],
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
      {
        title: 'Timeline',
        entries: ['timeline.by.happened', 'timeline.by.reported', '-', 'timeline.knownOn'],
      },
      '-',
      'view.left',
      'view.right',
      { title: 'Panels', entries: ['view.articles', 'view.outline', 'view.views', 'view.steps'] },
      '-',
      'view.filter',
      {
        title: 'Fold',
        entries: [
          'view.fold',
          'view.foldTo1',
          'view.foldTo2',
          'view.foldTo3',
          '-',
          'view.unfoldAround',
          'view.unfoldAll',
        ],
      },
      {
        title: 'Saved views',
        entries: ['view.saveView', 'view.nextView', 'view.previousView'],
      },
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
  {
    title: '&Help',
    role: 'help',
    entries: ['help.guide', 'help.keys', 'help.legend', '-', 'help.log', 'help.about'],
  },
];

/** All commands that stand in native menus. */
export const MENU_COMMANDS: readonly CommandId[] = MENUS.flatMap(commandsIn);

function commandsIn({ entries }: Submenu): CommandId[] {
  return entries.flatMap((entry) => {
    if (entry === '-') return [];
    if (typeof entry === 'string') return [entry];
    return 'entries' in entry ? commandsIn(entry) : [];
  });
}
