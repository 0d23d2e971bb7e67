import { find } from '../../shared/map/arg-map';
import type { NodeKind } from '../../shared/map/schema';
import { setPanel } from '../app/panels';
import { focusScope } from '../commands/focus-scope';
import type { CommandContext, MapCommand, UiCommand } from '../commands/ui-command';
import { KINDS_FROM_TEXT } from '../reader/reader-commands';
import { KIND_LABELS } from '../../shared/map/labels';
import { acceptAll, acceptProposals, sureProposals } from './accept';
import { closeDraft } from './open-draft';
import { forgetRejections, hasRejections, rejectOrTakeBack, rejectTheRest } from './reject';
import { changeKind, currentProposal, settle, step, toggleStatement, update } from './review-actions';
import { startDraft } from './start-draft';

function hasSource({ session }: CommandContext): boolean {
  const { source, work } = session.view.getState();
  return !work && find(session.map.store.getState().map, 'sources', source ?? '') !== undefined;
}

function hasReview({ session }: CommandContext): boolean {
  return session.draft.getState().review !== undefined;
}

/** A proposal is looked at. While text is selected in the article and the keyboard is there, letters belong to that text. */
function hasCurrent({ session }: CommandContext): boolean {
  const reader = session.reader.current;
  const isSelecting = reader?.hasKeyboard() === true && reader.selectedRange() !== undefined;
  return currentProposal(session) !== undefined && !isSelecting;
}

type Given = Pick<MapCommand, 'id' | 'title' | 'run'> & Partial<Pick<MapCommand, 'keys' | 'scopes' | 'when'>>;

/** A command on the proposal that is looked at; its keys work in the tray and in the article beside it. */
function onProposal(given: Given): UiCommand {
  return { group: 'Draft', scopes: ['draft', 'reader'], needsMap: true, when: hasCurrent, ...given };
}

/** A command on the draft as a whole. */
function onDraft(given: Given): UiCommand {
  return { group: 'Draft', needsMap: true, when: hasReview, ...given };
}

/** “a claim”, “an assumption”, but “evidence”. */
function withArticle(kind: NodeKind): string {
  const label = KIND_LABELS[kind].toLowerCase();
  if (kind === 'evidence') return label;
  return `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`;
}

const kindCommands = KINDS_FROM_TEXT.map(({ kind }, index) =>
  onProposal({
    id: `draft.kind.${kind}`,
    title: `Make the proposal ${withArticle(kind)}`,
    keys: [String(index + 1)],
    run: ({ session }) => changeKind(session, kind),
  }),
);

/** Proposals for an article: asked for, looked through, accepted or rejected. */
export const DRAFT_COMMANDS: readonly UiCommand[] = [
  {
    id: 'draft.article',
    title: 'Draft the argument of this article',
    group: 'Draft',
    keys: ['Mod+Alt+D'],
    needsMap: true,
    when: hasSource,
    run: (context) => {
      setPanel(context.workspace, 'leftTab', 'articles');
      return startDraft(context);
    },
  },
  {
    id: 'draft.selection',
    title: 'Draft from the selection',
    group: 'Draft',
    keys: ['D'],
    scopes: ['reader'],
    needsMap: true,
    when: (context) => hasSource(context) && context.session.reader.current?.selectedRange() !== undefined,
    run: (context) => startDraft(context, context.session.reader.current?.selectedRange()),
  },
  onProposal({
    id: 'draft.accept',
    title: 'Accept the proposal',
    keys: ['A'],
    run: (context) => {
      const current = currentProposal(context.session);
      if (current) acceptProposals(context, [current]);
    },
  }),
  onProposal({ id: 'draft.reject', title: 'Reject the proposal', keys: ['R'], run: rejectOrTakeBack }),
  onProposal({
    id: 'draft.next',
    title: 'Go to the next proposal',
    keys: ['J'],
    run: ({ session }) => step(session, 1),
  }),
  onProposal({
    id: 'draft.previous',
    title: 'Go to the proposal before',
    keys: ['K'],
    run: ({ session }) => step(session, -1),
  }),
  ...kindCommands,
  onProposal({
    id: 'draft.edit',
    title: 'Edit the words of the proposal',
    keys: ['E', 'F2'],
    run: ({ session }) => update(session, { editing: true }),
  }),
  onProposal({
    id: 'draft.statement',
    title: 'Use the rewritten statement of the proposal, or its own words',
    keys: ['W'],
    when: (context) => hasCurrent(context) && currentProposal(context.session)?.statement !== undefined,
    run: ({ session }) => toggleStatement(session),
  }),
  onDraft({
    id: 'draft.acceptAll',
    title: 'Accept all proposals that are sure enough',
    keys: ['Shift+A'],
    scopes: ['draft'],
    when: ({ session }) => {
      const { review } = session.draft.getState();
      return review !== undefined && sureProposals(session.map.store.getState().map, review).length > 0;
    },
    run: acceptAll,
  }),
  onDraft({ id: 'draft.rejectRest', title: 'Reject the rest of the draft', run: rejectTheRest }),
  onDraft({
    id: 'draft.showRejected',
    title: 'Show or hide rejected proposals',
    run: ({ session }) => {
      const { review } = session.draft.getState();
      update(session, { showsRejected: !review?.showsRejected });
      settle(session);
    },
  }),
  {
    id: 'draft.forgetRejected',
    title: 'Forget what was rejected in this article',
    group: 'Draft',
    needsMap: true,
    when: hasRejections,
    run: forgetRejections,
  },
  onDraft({
    id: 'draft.focus',
    title: 'Go to the draft',
    keys: ['Mod+5', 'Alt+5'],
    run: () => focusScope('draft'),
  }),
  onDraft({ id: 'draft.close', title: 'Close the draft', run: ({ session }) => closeDraft(session) }),
];
