import { cellText } from '../argue/ach/block';
import { agreementInWords, agreementOf, cellKey, readingsOf } from '../argue/ach/readings';
import { scoresOf } from '../argue/ach/scores';
import { shownTable, type ShownTable } from '../argue/ach/shown-table';
import { rounded, tableInWords } from '../argue/ach/table-in-words';
import { countingOf, tableOfMap } from '../argue/ach/table-of-map';
import { find } from '../map/arg-map';
import { KIND } from '../map/node-kinds';
import type { Numbering } from './numbering';
import type { Block, Runs } from './report';
import { run } from './words';
import { t } from '../words/words';

/** Columns that a page has room for. */
const MOST_COLUMNS = 8;

/** The questions with rival answers as tables of hypotheses and evidence, and what each shows, in words. */
export function hypothesisBlocks(numbers: Numbering): Block[] {
  return numbers.nodes.flatMap((id) => {
    const node = find(numbers.map, 'nodes', id);
    const whole = node && KIND[node.kind].asks ? tableOfMap(numbers.map, id) : undefined;
    const table = whole && shownTable(whole);
    if (!table || table.hypotheses.length < 2 || table.rows.length === 0) return [];
    return [
      {
        type: 'heading' as const,
        level: 2 as const,
        runs: [run(table.question.text), { text: ' ' }, numbers.node(id)],
      },
      ...(table.hypotheses.length <= MOST_COLUMNS ? [tableBlock(numbers, table)] : []),
      {
        type: 'list' as const,
        items: tableInWords(table, countingOf(table.question, false)).map((line): Runs => [run(line)]),
      },
      ...comparisonBlocks(numbers, table),
    ];
  });
}

/** How the ratings of each two people who are named agree, and the cells where they differ. */
function comparisonBlocks(numbers: Numbering, table: ShownTable): Block[] {
  const readings = [...readingsOf(numbers.map, table)];
  const pairs = readings.flatMap((one, index) =>
    readings.slice(index + 1).map((other) => [one, other] as const),
  );
  return pairs.flatMap(([[a, first], [b, second]]): Block[] => {
    const agreement = agreementOf(first, second);
    if (agreement.both === 0) return [];
    const differing = table.rows.flatMap(({ evidence }) =>
      table.hypotheses.flatMap(({ node }): Runs[][] => {
        const key = cellKey(evidence.id, node.id);
        if (!agreement.differ.has(key)) return [];
        const ratings = [first, second].map((reading): Runs => [{ text: reading.get(key)?.rating ?? '' }]);
        return [
          [
            [numbers.node(evidence.id), { text: ' ' }, run(evidence.text)],
            [numbers.node(node.id)],
            ...ratings,
          ],
        ];
      }),
    );
    return [
      { type: 'paragraph', runs: [run(agreementInWords([a, b], agreement))] },
      ...(differing.length === 0
        ? []
        : [{ type: 'table' as const, head: ['Rated differently', 'Hypothesis', a, b], rows: differing }]),
    ];
  });
}

function tableBlock(numbers: Numbering, table: ShownTable): Block {
  const { hypotheses, rows } = table;
  const scores = scoresOf(table, countingOf(table.question, false));
  return {
    type: 'table',
    head: [t('Evidence'), ...hypotheses.map(({ node }) => numbers.node(node.id).text)],
    rows: [
      ...rows.map(({ evidence, cells }): Runs[] => [
        [numbers.node(evidence.id), { text: ' ' }, run(evidence.text)],
        ...hypotheses.map((_hypothesis, column): Runs => [{ text: cellText(cells[column]) }]),
      ]),
      [
        [{ text: t('Counted against it'), look: 'strong' }],
        ...scores.map((score): Runs => [{ text: rounded(score), look: 'strong' }]),
      ],
    ],
  };
}
