import { diagnosticityOf, scoresOf, type Counting } from '../../shared/argue/ach/scores';
import { leadersOf } from '../../shared/argue/ach/sensitivity';
import { countingOf, tableOfMap } from '../../shared/argue/ach/table-of-map';
import { shownTable } from '../../shared/argue/ach/shown-table';
import { tableInWords } from '../../shared/argue/ach/table-in-words';
import type { AchTable } from '../../shared/argue/ach/table';
import { writeAchTable } from '../../shared/formats/csv/write-ach-table';
import { recordsOf } from '../../shared/map/table';
import { KIND } from '../../shared/map/node-kinds';
import { asKnown } from './as-known';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { mapOrTell } from './map-or-tell';

/** `counterpoint ach`: a question of a map as a table of competing hypotheses. */
export async function runAch(
  { files: [file = ''], flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { out, err } = context;
  const all = await mapOrTell(file, context);
  if (!all) return EXIT.problem;
  const map = asKnown(all, values, context);
  if (!map) return EXIT.usage;
  const questions = [...recordsOf(map.tables.nodes)].filter(({ kind }) => KIND[kind].asks);
  const asked = values.get('question') ?? (questions.length === 1 ? questions[0]?.id : undefined);
  if (asked === undefined) {
    err(questions.length === 0 ? 'There is no question in this map.' : '--question ID takes one of these:');
    for (const { id, text } of questions) err(`  ${id}  ${text.replaceAll(/\s+/g, ' ')}`);
    return EXIT.usage;
  }
  const whole = tableOfMap(map, asked);
  if (!whole) {
    err(`There is no question ${asked} in this map.`);
    return EXIT.problem;
  }
  const table = shownTable(whole);
  const counting = countingOf(table.question, flags.has('weighted'));
  if (flags.has('json')) out(JSON.stringify(asJson(table, counting), null, 2));
  else if (flags.has('csv')) out(writeAchTable(table, counting));
  else for (const line of [writeAchTable(table, counting), '', ...tableInWords(table, counting)]) out(line);
  return EXIT.fine;
}

function asJson(table: AchTable, counting: Counting): object {
  const scores = scoresOf(table, counting);
  return {
    question: table.question.id,
    hypotheses: table.hypotheses.map(({ node, depth }, column) => ({
      id: node.id,
      text: node.text,
      depth,
      inconsistency: scores[column],
    })),
    leads: leadersOf(scores).map((column) => table.hypotheses[column]?.node.id),
    rows: table.rows.map((row) => ({
      id: row.evidence.id,
      text: row.evidence.text,
      diagnosticity: diagnosticityOf(row),
      cells: table.hypotheses.map((_hypothesis, column) => row.cells[column] ?? null),
    })),
  };
}
