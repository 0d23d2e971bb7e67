import { RATING_WORDS } from '../../map/ratings';
import { quoted } from '../quoted';
import { diagnosticityOf, scoresOf, type Counting } from './scores';
import { decisiveSteps, leadersOf, smallestDrop } from './sensitivity';
import type { AchTable, Row } from './table';
import { listWords, numberWords } from '../../words/locale';
import { t } from '../../words/words';

/** How many rows and steps are named one by one. */
const NAMED = 5;

/** What a table shows, in sentences: who has least against it, what tells the hypotheses apart, and what would change the lead. It judges nothing. */
export function tableInWords(table: AchTable, counting: Counting): string[] {
  const { hypotheses, rows } = table;
  if (hypotheses.length === 0) return [t('Nothing answers the question yet.')];
  if (rows.length === 0) return [t('No evidence bears on the answers yet.')];
  if (hypotheses.length === 1)
    return [t('There is one hypothesis only: evidence cannot tell it from others.')];
  return [
    leadInWords(table, counting),
    ...discriminatingInWords(table),
    dropInWords(table, counting),
    ...stepsInWords(table, counting),
  ];
}

function leadInWords(table: AchTable, counting: Counting): string {
  const scores = scoresOf(table, counting);
  const leaders = leadersOf(scores);
  const least = scores[leaders[0] ?? 0] ?? 0;
  const named = listWords(leaders.map((column) => hypothesis(table, column)));
  if (leaders.length === scores.length)
    return t('Nothing tells the hypotheses apart: all have as much against them.');
  const isTie = leaders.length > 1;
  return t('{named} {isTie, select, true {are tied: each has} other {has}} the least against it ({least}).', {
    named,
    isTie: String(isTie),
    least: rounded(least),
  });
}

/** The rows that tell most, best first: "“E” fits “A”; it does not fit “B”." */
export function discriminatingInWords(table: AchTable): string[] {
  return table.rows
    .map((row) => ({ row, tells: diagnosticityOf(row) }))
    .filter(({ tells }) => tells > 0)
    .sort((a, b) => b.tells - a.tells)
    .slice(0, NAMED)
    .map(({ row }) => rowInWords(table, row));
}

function rowInWords(table: AchTable, { evidence, cells }: Row): string {
  const named = (fits: boolean): string =>
    listWords(
      cells.flatMap((cell, column) => {
        const { rating } = cell ?? {};
        const doesFit = rating === 'CC' || rating === 'C';
        const doesNot = rating === 'I' || rating === 'II';
        return (fits ? doesFit : doesNot) ? hypothesis(table, column) : [];
      }),
    );
  const [fits, doesNot] = [named(true), named(false)];
  const parts = [
    fits && t('fits {fits}', { fits }),
    doesNot && t('does not fit {doesNot}', { doesNot }),
  ].filter((part) => part !== '');
  return `${quoted(evidence.text)} ${listWords(parts)}.`;
}

function dropInWords(table: AchTable, counting: Counting): string {
  const drop = smallestDrop(table, counting);
  if (!drop) return t('Whatever evidence is dropped, the lead stays as it is.');
  const named = drop.slice(0, NAMED).map((row) => quoted(table.rows[row]?.evidence.text ?? ''));
  const more = drop.length > NAMED ? t(' and {count} more', { count: drop.length - NAMED }) : '';
  return t('The lead would change without {named}{more}.', { named: listWords(named), more });
}

function stepsInWords(table: AchTable, counting: Counting): string[] {
  const steps = decisiveSteps(table, counting);
  const lines = steps.slice(0, NAMED).map(({ row, column, from, to }) => {
    const evidence = quoted(table.rows[row]?.evidence.text ?? '');
    return t(
      'It would change if {evidence} were {rating_word} with {hypothesis} instead of {rating_word2}.',
      {
        evidence,
        rating_word: RATING_WORDS[to],
        hypothesis: hypothesis(table, column),
        rating_word2: RATING_WORDS[from],
      },
    );
  });
  const more = steps.length - lines.length;
  return more > 0 ? [...lines, t('{more} more single steps would change it.', { more })] : lines;
}

function hypothesis(table: AchTable, column: number): string {
  return quoted(table.hypotheses[column]?.node.text ?? '');
}

/** A score as people read it: whole, or to two places. */
export function rounded(score: number): string {
  return numberWords(score, { maximumFractionDigits: 2 });
}
