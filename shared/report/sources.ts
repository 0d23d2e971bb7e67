import { outsideLink } from '../outside-link';
import { RELIABILITY_LABELS } from '../map/labels';
import { nodesOfPassage, passagesOfSource } from '../map/queries';
import type { Source } from '../map/schema';
import { STATUS_WORDS, joined, pageOf, textBlocks } from './facts';
import type { Numbering } from './numbering';
import type { Block, Run, Runs } from './report';
import { run } from './words';

/** Each source: what it is, how reliable, and what was taken from it. */
export function sourceBlocks(numbers: Numbering): Block[] {
  return numbers.sources.flatMap((source) => [
    {
      type: 'heading',
      level: 2,
      anchor: numbers.source(source.id).to,
      runs: [{ text: `${numbers.source(source.id).text} ` }, run(source.title || '(no title)')],
    },
    { type: 'paragraph', runs: sourceFacts(source) },
    ...textBlocks(source.note),
    ...taken(numbers, source),
  ]);
}

function sourceFacts(source: Source): Runs {
  const { kind, authors, publisher, published, accessed, url, reliability, origin, handling, language } =
    source;
  const facts: (string | undefined | false)[] = [
    kind.charAt(0).toUpperCase() + kind.slice(1),
    authors.length > 0 && `by ${authors.join(', ')}`,
    publisher,
    published && `published ${published}`,
    accessed && `read ${accessed}`,
    language && `language: ${language}`,
    reliability
      ? `reliability ${reliability}, ${RELIABILITY_LABELS[reliability].toLowerCase()}`
      : 'reliability not graded',
    origin && `draws on: ${origin}`,
    handling && `handling: ${handling}`,
  ];
  const words = facts
    .filter((fact) => typeof fact === 'string' && fact !== '')
    .map((fact) => [run(String(fact))]);
  return joined(url ? [...words, [linkRun(url)]] : words);
}

/** An address as it stands; a link only where it may be opened. */
function linkRun(url: string): Run {
  const link = outsideLink(url);
  return { ...run(url), url: link.ok ? link.value : undefined };
}

function taken(numbers: Numbering, source: Source): Block[] {
  const rows = passagesOfSource(numbers.map, source.id).map((passage) => {
    const nodes = nodesOfPassage(numbers.map, passage.id).map(({ id }) => id);
    const page = pageOf(numbers, passage);
    const facts = [page !== undefined && `p. ${page}`, passage.status && STATUS_WORDS[passage.status]];
    const where = facts.filter((fact) => typeof fact === 'string').join(', ');
    return [
      [run(`“${passage.exact}”`), run(where && ` (${where})`, 'soft')],
      nodes.length > 0 ? numbers.all(nodes) : [{ text: 'highlight only', look: 'soft' as const }],
    ];
  });
  if (rows.length === 0)
    return [{ type: 'paragraph', runs: [{ text: 'Nothing was taken from it.', look: 'soft' }] }];
  return [{ type: 'table', head: ['Passage', 'Cards'], rows }];
}
