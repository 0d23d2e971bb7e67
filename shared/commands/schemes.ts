import type { CommandData } from './command';

const HERE = { group: 'Judge', unlisted: true } as const;

/** Argumentation schemes of links, and their critical questions: each beside what it is about. */
export const SCHEMES_OF_LINKS = {
  'scheme.take': { ...HERE, title: 'Take this scheme for the link' },
  'scheme.raise': { ...HERE, title: 'Raise the question as an objection' },
  'scheme.answer': { ...HERE, title: 'It was asked, and is answered' },
  'scheme.reopen': { ...HERE, title: 'The question is open again' },
} as const satisfies Record<string, CommandData>;
