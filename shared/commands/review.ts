import { inEnglish } from '../words/words';
import { commandFamily, type CommandData } from './command';

/** Which threads are listed, in words; what they mean: `review/threads.ts`. */
export const FILTER_NAMES = {
  open: 'Open ## not resolved',
  mine: 'Mine',
  unread: 'Unread',
  all: 'All',
} as const;

type FilterName = keyof typeof FILTER_NAMES;

/** Comments and suggestions. */
export const REVIEW = {
  'view.comments': { title: 'Show the comments', group: 'View', also: 'review threads remarks' },
  'comment.write': {
    title: 'Comment on what is selected',
    group: 'Add',
    also: 'remark note review',
    keys: ['Mod+F7', 'Mod+Alt+M'],
    whileTyping: true,
  },
  'comment.next': { title: 'Next comment', group: 'Go', keys: ['F7'], whileTyping: true },
  'comment.previous': { title: 'Comment before', group: 'Go', keys: ['Shift+F7'], whileTyping: true },
  'comment.show': { title: 'Show the thread', group: 'Go', unlisted: true },
  'comment.resolve': { title: 'Resolve the thread, or open it again', group: 'Edit', unlisted: true },
  'review.suggest': {
    title: 'Suggest instead of editing, or stop suggesting',
    group: 'Edit',
    also: 'review mode track changes proposals',
  },
  'suggestion.show': { title: 'Show what the suggestion would do', group: 'View', unlisted: true },
  'suggestion.showAll': { title: 'Show what the open suggestions would do', group: 'View' },
  'suggestion.accept': { title: 'Accept the suggestion', group: 'Edit', unlisted: true },
  'suggestion.reject': { title: 'Reject the suggestion', group: 'Edit', unlisted: true },
  'suggestion.acceptAll': { title: 'Accept all suggestions that fit', group: 'Edit' },
  'suggestion.rejectAll': { title: 'Reject all suggestions', group: 'Edit' },
  'review.secondReading': {
    title: 'Second reading…',
    group: 'Judge',
    also: 'blind review agreement kappa grade',
  },
  'comment.readAll': { title: 'Mark all comments as read', group: 'Edit' },
  ...commandFamily('comment.list.', Object.keys(FILTER_NAMES) as FilterName[], (name) => ({
    title: `List comments: ${inEnglish(FILTER_NAMES[name]).toLowerCase()}`,
    group: 'View' as const,
  })),
} as const satisfies Record<string, CommandData>;
