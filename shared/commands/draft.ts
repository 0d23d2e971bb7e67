import { KIND, KINDS_FROM_TEXT } from '../map/node-kinds';
import { commandFamily, type CommandData } from './command';

/** Keys for the proposal that is looked at work in the tray and in the article beside it. */
const ON_PROPOSAL = { group: 'Draft', scopes: ['draft', 'reader'] } as const;

/** Proposals for an article: asked for, looked through, accepted or rejected. */
export const DRAFT = {
  'draft.article': { title: 'Draft the argument of this article', group: 'Draft', keys: ['Mod+Alt+D'] },
  'draft.selection': { title: 'Draft from the selection', group: 'Draft', keys: ['D'], scopes: ['reader'] },
  'draft.accept': { ...ON_PROPOSAL, title: 'Accept the proposal', keys: ['A'] },
  'draft.reject': { ...ON_PROPOSAL, title: 'Reject the proposal', keys: ['R'] },
  'draft.next': { ...ON_PROPOSAL, title: 'Go to the next proposal', keys: ['J'] },
  'draft.previous': { ...ON_PROPOSAL, title: 'Go to the previous proposal', keys: ['K'] },
  ...commandFamily('draft.kind.', KINDS_FROM_TEXT, (kind) => ({
    ...ON_PROPOSAL,
    title: `Make the proposal ${KIND[kind].inSentence}`,
    keys: [String(KIND[kind].fromText?.digit)],
  })),
  'draft.edit': { ...ON_PROPOSAL, title: 'Edit the words of the proposal', keys: ['E', 'F2'] },
  'draft.statement': {
    ...ON_PROPOSAL,
    title: 'Use the rewritten statement of the proposal, or its own words',
    keys: ['W'],
  },
  'draft.acceptAll': {
    title: 'Accept all proposals that are sure enough',
    group: 'Draft',
    keys: ['Shift+A'],
    scopes: ['draft'],
  },
  'draft.rejectRest': { title: 'Reject the rest of the draft', group: 'Draft' },
  'draft.showRejected': { title: 'Show or hide rejected proposals', group: 'Draft' },
  'draft.forgetRejected': { title: 'Forget what was rejected in this article', group: 'Draft' },
  'draft.focus': { title: 'Go to the draft', group: 'Draft', keys: ['Mod+5', 'Alt+5'] },
  'draft.close': { title: 'Close the draft', group: 'Draft' },
  'model.draft': { title: 'Draft with the local model', group: 'Draft' },
  'model.settings': { title: 'Local model…', group: 'Draft' },
} as const satisfies Record<string, CommandData>;
