import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findingsOf } from '../../../shared/argue/check/find-findings';
import type { Finding } from '../../../shared/argue/check/finding';
import { RULES } from '../../../shared/argue/check/rules';
import { findingCode, readJudgements, type Judgement } from './judgements';
import { recallOf } from './recall';
import { foreignMaps, goldMaps, ownSamples, type Subject } from './subjects';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TABLE = 'tests/evaluate/findings/judged.csv';
const SAMPLES = '../shared/samples';

const HELP = `Counts how far the findings can be relied on.

  npm run -s evaluate:findings -- [--microtexts FOLDER] [--samples FOLDER] [--list] [--json]

False alarms: what is found on the sample maps, on files of other tools (${SAMPLES} beside the checkout, if it is there) and on 30 maps of the
gold graphs of arg-microtexts (Peldszus and Stede 2016; FOLDER holds its .xml files). Each finding that is a warning or more has a judgement and its reason in
${TABLE}; one that has none fails, and so does a rule with which less than nine in ten are agreed. --list prints the findings with the words that
they are about, so that others can judge them again.

Recall: 20 faults a rule are planted into sample maps, and gold graphs where they are given; four in five must be found.`;

/** Shares below which a rule fails. */
const LEAST = { agreed: 0.9, found: 0.8 } as const;

interface Judged {
  readonly map: string;
  readonly finding: Finding;
  readonly code: string;
  readonly judgement: Judgement | undefined;
}

interface RuleRow {
  readonly rule: string;
  readonly hints: number;
  readonly warnings: number;
  readonly agreed: number;
  readonly unjudged: number;
  readonly planted: number;
  readonly found: number;
}

/**
 * @param from where the person stands
 * @returns the exit code
 */
export async function evaluate(args: readonly string[], from: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      microtexts: { type: 'string' },
      samples: { type: 'string', default: join(ROOT, SAMPLES) },
      list: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const own = ownSamples(ROOT);
  const gold = values.microtexts === undefined ? [] : goldMaps(resolve(from, values.microtexts));
  const subjects = [...own, ...(await foreignMaps(resolve(from, values.samples))), ...gold];
  const judged = judgedIn(subjects, readJudgements(readFileSync(join(ROOT, TABLE), 'utf8')));
  if (values.list) for (const one of judged) console.log(inWords(one));
  const rows = rowsOf(judged, [...own, ...gold]);
  if (values.json) console.log(JSON.stringify({ maps: subjects.length, rows }, null, 1));
  else for (const line of [`${subjects.length} maps`, ...asTable(rows)]) console.log(line);
  return rows.every(isGood) ? 0 : 1;
}

function judgedIn(subjects: readonly Subject[], table: readonly Judgement[]): Judged[] {
  return subjects.flatMap(({ name, map }) =>
    findingsOf(map).open.map((finding) => {
      const code = findingCode(map, finding);
      const judgement = table.find((line) => line.map === name && line.finding === code);
      return { map: name, finding, code, judgement };
    }),
  );
}

function rowsOf(judged: readonly Judged[], clean: readonly Subject[]): RuleRow[] {
  return Object.keys(RULES).map((rule) => {
    const own = judged.filter(({ finding }) => finding.rule === rule);
    const warnings = own.filter(({ finding }) => finding.severity !== 'hint');
    return {
      rule,
      hints: own.length - warnings.length,
      warnings: warnings.length,
      agreed: warnings.filter(({ judgement }) => judgement?.judged === 'agree').length,
      unjudged: warnings.filter(({ judgement }) => !judgement).length,
      ...recallOf(
        rule as keyof typeof RULES,
        clean.map(({ map }) => map),
      ),
    };
  });
}

function isGood({ warnings, agreed, unjudged, planted, found }: RuleRow): boolean {
  return unjudged === 0 && agreed >= LEAST.agreed * warnings && found >= LEAST.found * planted;
}

function inWords({ map, finding, code, judgement }: Judged): string {
  const { rule, severity, reason } = finding;
  return [map, severity, rule, code, judgement?.judged ?? 'not judged', reason, judgement?.why ?? ''].join(
    ' | ',
  );
}

function asTable(rows: readonly RuleRow[]): string[] {
  const line = ({ rule, hints, warnings, agreed, unjudged, planted, found }: RuleRow): string =>
    `| ${rule} | ${hints} | ${warnings} | ${agreed} | ${unjudged} | ${found} of ${planted} |`;
  const sum = (field: 'hints' | 'warnings' | 'agreed' | 'unjudged' | 'planted' | 'found'): number =>
    rows.reduce((total, row) => total + row[field], 0);
  return [
    '| rule | hints | warnings, errors | agreed | not judged | planted faults found |',
    '| ---- | ----- | ---------------- | ------ | ---------- | -------------------- |',
    ...rows.map(line),
    line({
      ...{ rule: 'all', hints: sum('hints'), warnings: sum('warnings'), agreed: sum('agreed') },
      ...{ unjudged: sum('unjudged'), planted: sum('planted'), found: sum('found') },
    }),
  ];
}
