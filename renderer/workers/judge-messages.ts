import type { Settling } from '../../shared/argue/gradual/strengths';
import type { StandingChanges } from '../../shared/argue/live/judging';
import type { VerdictChoice } from '../../shared/argue/map/standings';
import type { Change, MapDiff } from '../../shared/edit/diff';
import type { TableName } from '../../shared/map/arg-map';
import type { Node, Passage, Source } from '../../shared/map/schema';
import type { AppError, Result } from '../../shared/result';
import type { Answer, Question } from './judge-questions';

/** What the worker is told: an edit of the map that it holds, to judge that, or a question about it. */
export type JudgeTask =
  | { readonly kind: 'edit'; readonly diff: MapDiff }
  | { readonly kind: 'judge'; readonly choice: VerdictChoice; readonly seconds: number }
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question };

export type JudgeReply =
  /** In parts, so that taking them up never holds the page. */
  | { readonly kind: 'standings'; readonly changes: StandingChanges }
  | { readonly kind: 'judged'; readonly settling?: Settling | undefined }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Result<Answer> };

/** The tables that judging looks at. */
const JUDGED: ReadonlySet<TableName> = new Set(['sources', 'passages', 'nodes', 'links', 'confirmed']);

/** An edit as the worker needs it: without what judging does not look at, and without the long texts. */
export function judgedDiff(diff: Iterable<Change>): Change[] {
  const judged: Change[] = [];
  for (const change of diff) {
    if (change.table === 'head') judged.push(change);
    else if (JUDGED.has(change.table)) {
      const { table, id, from, to } = change;
      judged.push({
        table,
        id,
        ...(from && { from: withoutTexts(table, from) }),
        ...(to && { to: withoutTexts(table, to) }),
      } as Change);
    }
  }
  return judged;
}

function withoutTexts(table: TableName, record: object): object {
  switch (table) {
    case 'sources': {
      const { versions: _versions, rejected: _rejected, ...source } = record as Source;
      return { ...source, text: '' };
    }
    case 'passages': {
      const { prefix: _prefix, suffix: _suffix, ...passage } = record as Passage;
      return passage;
    }
    case 'nodes': {
      const { note: _note, ...node } = record as Node;
      return { ...node, text: '' };
    }
    default:
      return record;
  }
}
