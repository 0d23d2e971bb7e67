import type { Standing } from '../argue/map/standings';
import type { CitationStyleName } from '../citations/styles';
import type { ArgMap } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { argumentBlocks } from './argument';
import { checkBlocks } from './checks';
import { Citations } from './citations/citations';
import { commentBlocks } from './comments';
import { evidenceBlocks, mainPoints, nodesOfKind } from './evidence';
import { textBlocks, type Verdicts } from './facts';
import { hypothesisBlocks } from './hypotheses';
import { Numbering, reportRows } from './numbering';
import type { Block, Report } from './report';
import { sourceBlocks } from './sources';
import { summaryBlocks } from './summary';
import { run } from './words';
import { KIND, KINDS } from '../map/node-kinds';
import { t } from '../words/words';
import { countedRecords } from '../map/record-words';

export interface ReportOptions {
  /** What an evaluation says, by node. Without it the report says nothing about who is right. */
  readonly verdicts?: Verdicts | undefined;
  /** How it was judged, in a sentence. */
  readonly judged?: string | undefined;
  /** What stands at cards and links in its pictures. */
  readonly standings?: ReadonlyMap<string, Standing> | undefined;
  /** How it is to be handled. */
  readonly mark?: string | undefined;
  /** The date of which the map shows what was known. */
  readonly knownOn?: string | undefined;
  /** How sources are cited, with a bibliography; without it they go by numbers. */
  readonly citationStyle?: CitationStyleName | undefined;
}

/** A map and the names that its report gives to what is in it. */
export interface NamedReport {
  readonly report: Report;
  readonly numbers: Numbering;
}

/** Puts a map into words: what is asked and claimed, the argument step by step, the evidence, what is open, the sources. Pure. */
export function reportOf(
  map: ArgMap,
  { verdicts, judged, standings, mark, knownOn, citationStyle }: ReportOptions = {},
): NamedReport {
  const rows = reportRows(map);
  const citations =
    citationStyle === undefined ? undefined : new Citations(recordsOf(map.tables.sources), citationStyle);
  const numbers = new Numbering(map, rows, citations);
  const sections: [string, readonly Block[]][] = [
    [t('Questions and main claims'), mainPoints(numbers)],
    [t('The argument'), argumentBlocks(numbers, rows, verdicts)],
    [t('Competing hypotheses'), hypothesisBlocks(numbers)],
    [t('Evidence'), evidenceBlocks(numbers)],
    ...KINDS.flatMap((kind): [string, readonly Block[]][] => {
      const { reportHeading } = KIND[kind];
      return reportHeading === undefined ? [] : [[reportHeading, nodesOfKind(numbers, kind)]];
    }),
    [t('Worth checking'), checkBlocks(numbers)],
    [t('Open comments'), commentBlocks(numbers)],
    [t('Sources'), sourceBlocks(numbers)],
    [t('Bibliography'), bibliographyBlocks(citations)],
  ];
  const filled = sections.filter(([, blocks]) => blocks.length > 0);
  const summary = summaryBlocks(numbers, standings);
  const report: Report = {
    title: run(map.head.title || t('Untitled map')).text,
    language: map.head.language ?? 'en',
    ...(mark !== undefined && { mark: run(mark).text }),
    blocks: [
      ...textBlocks(map.head.description),
      { type: 'paragraph', runs: [run(sizeWords(map), 'soft')] },
      ...(knownOn === undefined ? [] : [{ type: 'paragraph' as const, runs: [run(knownWords(knownOn))] }]),
      ...(judged === undefined ? [] : [{ type: 'paragraph' as const, runs: [run(judged, 'soft')] }]),
      ...summary,
      ...filled.flatMap(([title, blocks], index): Block[] => [
        {
          type: 'heading',
          level: 1,
          runs: [{ text: `${index + 1} ${title}` }],
          anchor: `p${index + 1}`,
          startsPage: index === 0 && summary.length > 0,
        },
        ...blocks,
      ]),
    ],
  };
  return { report, numbers };
}

/** What is left out, and that it is. */
function knownWords(date: string): string {
  return t(
    'As known on {date}: what articles reported later is left out; cards without a dated article are shown.',
    { date },
  );
}

function bibliographyBlocks(citations: Citations | undefined): Block[] {
  const items = citations?.entries() ?? [];
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function sizeWords({ head, tables }: ArgMap): string {
  const sizes = (['nodes', 'links', 'sources'] as const).map((table) =>
    countedRecords(table, tables[table].size),
  );
  return t('{sizes} · map made on {created}. Numbers in brackets name cards.', {
    sizes: sizes.join(' · '),
    created: head.created.slice(0, 10),
  });
}
