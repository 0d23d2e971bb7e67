import { commandFamily } from '../../shared/commands/command';
import { KINDS_FROM_TEXT } from '../../shared/map/node-kinds';
import { t } from '../../shared/words/words';
import { whyNotShown } from '../cards/show-source';
import { bringToFront, showLeftTab } from '../state/show-panels';
import { focusScope } from '../command/focus-scope';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { acceptAll, acceptProposals, sureProposals } from './accept';
import { closeDraft } from './open-draft';
import { forgetRejections, hasRejections, rejectOrTakeBack, rejectTheRest } from './reject';
import { changeKind, currentProposal, settle, step, toggleStatement, update } from './review-actions';
import { startDraft } from './start-draft';

function whyNotStart({ session }: CommandContext): string | undefined {
  return (
    whyNotShown(session) ??
    unless(!session.view.getState().work, t('Wait until the work on the map has ended, or stop it.'))
  );
}

function needsReview({ session }: CommandContext): string | undefined {
  return unless(session.draft.getState().review !== undefined, t('Draft an article first.'));
}

function needsCurrent({ session }: CommandContext): string | undefined {
  return unless(currentProposal(session) !== undefined, t('Draft an article and go to a proposal first.'));
}

/** While text is selected in the article and the keyboard is there, letters belong to that text. */
function keysWork({ session: { reader } }: CommandContext): boolean {
  return reader.current?.hasKeyboard() !== true || reader.current.selectedRange() === undefined;
}

/** A command on the proposal that is looked at. */
function onProposal(run: MapCommand['run'], whyNot = needsCurrent): MapCommand {
  return { needsMap: true, whyNot, keysWork, run };
}

/** A command on the draft as a whole. */
function onDraft(run: MapCommand['run'], whyNot = needsReview): MapCommand {
  return { needsMap: true, whyNot, run };
}

function acceptCurrent(context: CommandContext): void {
  const current = currentProposal(context.session);
  if (current) acceptProposals(context, [current]);
}

function hasSure({ session }: CommandContext): boolean {
  const { review } = session.draft.getState();
  return review !== undefined && sureProposals(session.map.store.getState().map, review).length > 0;
}

function toggleRejected({ session }: CommandContext): void {
  const { review } = session.draft.getState();
  update(session, { showsRejected: !review?.showsRejected });
  settle(session);
}

/** Proposals for an article: asked for, looked through, accepted or rejected. */
export const DRAFT_COMMANDS = {
  'draft.article': {
    needsMap: true,
    whyNot: whyNotStart,
    run: (context) => {
      showLeftTab(context.workspace, 'articles');
      return startDraft(context);
    },
  },
  'draft.selection': {
    needsMap: true,
    whyNot: (context) =>
      whyNotStart(context) ??
      unless(
        context.session.reader.current?.selectedRange() !== undefined,
        t('Select text in the article first.'),
      ),
    run: (context) => startDraft(context, context.session.reader.current?.selectedRange()),
  },
  'draft.accept': onProposal(acceptCurrent),
  'draft.reject': onProposal(rejectOrTakeBack),
  'draft.next': onProposal(({ session }) => step(session, 1)),
  'draft.previous': onProposal(({ session }) => step(session, -1)),
  ...commandFamily('draft.kind.', KINDS_FROM_TEXT, (kind) =>
    onProposal(({ session }) => changeKind(session, kind)),
  ),
  'draft.edit': onProposal(({ session }) => update(session, { editing: true })),
  'draft.statement': onProposal(
    ({ session }) => toggleStatement(session),
    (context) =>
      needsCurrent(context) ??
      unless(
        currentProposal(context.session)?.statement !== undefined,
        t('This proposal has no rewritten statement.'),
      ),
  ),
  'draft.acceptAll': onDraft(
    acceptAll,
    (context) =>
      needsReview(context) ?? unless(hasSure(context), t('No proposal that is left is sure enough.')),
  ),
  'draft.rejectRest': onDraft(rejectTheRest),
  'draft.showRejected': onDraft(toggleRejected),
  'draft.forgetRejected': {
    needsMap: true,
    whyNot: (context) => unless(hasRejections(context), t('Nothing was rejected in this article.')),
    run: forgetRejections,
  },
  'draft.focus': onDraft(({ workspace }) => {
    bringToFront(workspace, 'draft');
    focusScope('draft');
  }),
  'draft.close': onDraft(({ session }) => closeDraft(session)),
} satisfies MapCommands;
