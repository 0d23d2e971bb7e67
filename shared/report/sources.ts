import { outsideLink } from '../outside-link';
import { RELIABILITY_LABELS } from '../map/labels';
import { statusWords } from '../map/asides';
import { nodesOfPassage, passagesOfSource } from '../map/queries';
import { quotedAsEvidence } from './evidence';
import type { Source } from '../map/schema';
import { ELSEWHERE, joined, pageOf, saidOf, textBlocks, type Facts } from './facts';
import type { Numbering } from './numbering';
import type { Block, Run, Runs } from './report';
import { run } from './words';
import { inSeries } from '../words/locale';
import { lowered, t } from '../words/words';

/** Each source: what it is, how reliable, and what was taken from it. */
export function sourceBlocks(numbers: Numbering): Block[] {
  return numbers.sources.flatMap((source) => [
    {
      type: 'heading',
      level: 2,
      anchor: numbers.source(source.id).to,
      runs: [{ text: `${numbers.source(source.id).text} ` }, run(source.title || t('(no title)'))],
    },
    { type: 'paragraph', runs: sourceFacts(source) },
    ...textBlocks(source.note),
    ...taken(numbers, source),
  ]);
}

const SOURCE_FACTS: Facts<'sources'> = {
  kind: ({ kind }) => kind.charAt(0).toUpperCase() + kind.slice(1),
  authors: ({ authors }) => authors.length > 0 && t('by {authors}', { authors: inSeries(authors) }),
  publisher: ({ publisher }) => publisher,
  published: ({ published }) => published && t('published {published}', { published }),
  accessed: ({ accessed }) => accessed && t('read {accessed}', { accessed }),
  language: ({ language }) => language && t('language: {language}', { language }),
  reliability: ({ reliability }) =>
    reliability
      ? t('reliability {reliability}, {reliability_label}', {
          reliability,
          reliability_label: lowered(RELIABILITY_LABELS[reliability]),
        })
      : t('reliability not graded'),
  origin: ({ origin }) => origin && t('draws on: {origin}', { origin }),
  withheld: ({ withheld }) => withheld && t('its text is left out of this copy'),
  handling: ({ handling }) => handling && t('handling: {handling}', { handling }),
  url: ELSEWHERE,
  title: ELSEWHERE,
  text: ELSEWHERE,
  textHash: ELSEWHERE,
  voices: ELSEWHERE,
  pages: ELSEWHERE,
  versions: ELSEWHERE,
  rejected: ELSEWHERE,
  note: ELSEWHERE,
  foreign: ELSEWHERE,
  drawsOn: ELSEWHERE,
  reliabilityWas: ELSEWHERE,
  reference: ELSEWHERE,
  dismissed: ELSEWHERE,
};

function sourceFacts(source: Source): Runs {
  const facts = saidOf(SOURCE_FACTS, source);
  return joined(source.url ? [...facts, [linkRun(source.url)]] : facts);
}

/** An address as it stands; a link only where it may be opened. */
function linkRun(url: string): Run {
  const link = outsideLink(url);
  return { ...run(url), url: link.ok ? link.value : undefined };
}

function taken(numbers: Numbering, source: Source): Block[] {
  const passages = passagesOfSource(numbers.map, source.id);
  const quoted = quotedAsEvidence(numbers);
  const listed = passages.filter(({ id }) => !quoted.has(id));
  const rows = listed.map((passage) => {
    const nodes = nodesOfPassage(numbers.map, passage.id).map(({ id }) => id);
    const page = pageOf(numbers, passage);
    const facts = [page !== undefined && `p. ${page}`, passage.status && statusWords(passage.status)];
    const where = inSeries(facts.filter((fact) => typeof fact === 'string'));
    return [
      [run(`“${passage.exact}”`), run(where && ` (${where})`, 'soft')],
      nodes.length > 0 ? numbers.all(nodes) : [{ text: t('highlight only'), look: 'soft' as const }],
    ];
  });
  const elsewhere = passages.length - listed.length;
  const count = t('{elsewhere, plural, one {One passage is} other {# passages are}}', { elsewhere });
  const where: Block = {
    type: 'paragraph',
    runs: [
      {
        text:
          passages.length === 0
            ? t('Nothing was taken from it.')
            : t('{count} quoted under Evidence.', { count }),
        look: 'soft',
      },
    ],
  };
  return [
    ...(passages.length === 0 || elsewhere > 0 ? [where] : []),
    ...(rows.length > 0 ? [{ type: 'table', head: [t('Passage'), t('Cards')], rows } as const] : []),
  ];
}
