import type { ArgMap } from '../../map/arg-map';
import { find } from '../../map/arg-map';
import { asidesOf } from '../../map/asides';
import { outlineOf, outlineRows, type OutlineRow } from '../../map/outline';
import type { Node } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { flatText } from '../flat-text';
import type { WriteOptions, Writing } from '../format';
import { keepsOf, reportWhatIsLeftOut } from '../keeps';
import { LossLog, nameOf } from '../loss';
import { withoutDeepUndercuts } from '../outline/without-deep-undercuts';
import { unfolded } from '../unfolded';
import { shallowRows } from './shallow-rows';
import { AGAIN_WORD, LINK_WORDS, MARKER, asideMarkdown, escapedMarkdown, relationWord } from './syntax';
import { KIND } from '../../map/node-kinds';
import { msg, t } from '../../words/words';

/**
 * Writes a map as a nested list in Markdown: under each claim what supports and opposes it, linked premises together, undercuts under the link. Ids stand
 * in comments, so that the list can be read back; sources and quotations are there for people and do not come back.
 */
export function writeMarkdown(whole: ArgMap, { plain = false }: WriteOptions = {}): Writing {
  const log = new LossLog();
  const map = withoutDeepUndercuts(whole, log);
  reportWhatIsLeftOut(map, keepsOf('markdown'), log, new Set(['sources', 'passages', 'head.description']));
  const title = flatText(map.head.title);
  if (title !== map.head.title) log.approximated({ what: 'head.title', of: title, how: t(ON_ONE_LINE) });
  const notes = new Footnotes(map, log);
  const rows = shallowRows(outlineRows(outlineOf(unfolded(map))));
  const list = rows.map((row) => line(map, row, notes, log, plain));
  const { description } = map.head;
  if (description !== undefined)
    log.approximated({ what: 'head.description', of: nameOf(description), how: t(STAYS) });
  const parts = [
    `# ${escapedMarkdown(title)}`,
    ...(plain ? [] : [`${MARKER} 1 -->`]),
    ...(description === undefined ? [] : [`> ${escapedMarkdown(flatText(description))}`]),
    ...(list.length > 0 ? [list.join('\n')] : []),
    ...notes.text(),
  ];
  return { text: `${parts.join('\n\n')}\n`, report: log.report() };
}

const ON_ONE_LINE = msg('It stands on one line.');
const STAYS = msg('It stands there to be read and does not come back.');

function line(map: ArgMap, row: OutlineRow, notes: Footnotes, log: LossLog, plain: boolean): string {
  const ids = (...given: string[]): string => (plain ? '' : ` <!-- ${given.join(' ')} -->`);
  const { id, kind, role, relation, link, depth, again } = row;
  const word = relationWord(role, relation);
  const label = (what: string): string =>
    `${'  '.repeat(depth)}- **${word === undefined ? what : `${word} · ${what}`}:**`;
  if (kind === 'link') {
    const premises = find(map, 'links', id)?.premises ?? [];
    return `${label(LINK_WORDS[premises.length > 1 ? 0 : 1])}${ids(id, ...premises)}`;
  }
  const node = find(map, 'nodes', id);
  const text = node?.text ?? '';
  const comment = role === 'part' || link === undefined ? ids(id) : ids(id, link);
  if (again || !node) return `${label(AGAIN_WORD)} ${escapedMarkdown(nameOf(flatText(text)))}${comment}`;
  const flat = flatText(text);
  if (flat !== text) log.approximated({ what: 'nodes.text', id, of: nameOf(text), how: t(ON_ONE_LINE) });
  const marks = (node.passages ?? []).map((passage) => ` [^${notes.number(passage, node)}]`).join('');
  if (node.speaker !== undefined && flatText(node.speaker) !== node.speaker)
    log.approximated({ what: 'nodes.speaker', id, of: nameOf(text), how: t(ON_ONE_LINE) });
  const asides = asidesOf(map, node).map((aside) => asideMarkdown(flatText(aside)));
  return `${label(KIND[node.kind].formats.markdown)} ${escapedMarkdown(flat)}${asides.join('')}${marks}${comment}`;
}

/** The quotations with their sources, numbered as they are needed. */
class Footnotes {
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly map: ArgMap,
    private readonly log: LossLog,
  ) {
    for (const table of ['sources', 'passages'] as const)
      for (const record of recordsOf<{ id: string; title?: string; exact?: string }>(map.tables[table]))
        log.approximated({
          what: table,
          id: record.id,
          of: nameOf(record.title ?? record.exact ?? ''),
          how: t(STAYS),
        });
  }

  number(passage: string, node: Node): number {
    const number = this.numbers.get(passage) ?? this.numbers.size + 1;
    this.numbers.set(passage, number);
    if (node.passages?.[0] === passage)
      this.log.approximated({ what: 'nodes.passages', id: node.id, of: nameOf(node.text), how: t(STAYS) });
    return number;
  }

  text(): string[] {
    const quoted = [...this.numbers].map(([id, number]) => {
      const passage = find(this.map, 'passages', id);
      return `[^${number}]: “${escapedMarkdown(flatText(passage?.exact ?? ''))}” ${this.source(passage?.source ?? '')}`;
    });
    const cited = new Set([...this.numbers.keys()].map((id) => find(this.map, 'passages', id)?.source));
    const others = [...recordsOf(this.map.tables.sources)].filter(({ id }) => !cited.has(id));
    return [
      ...(quoted.length > 0 ? [quoted.join('\n')] : []),
      ...(others.length > 0
        ? [`## Other sources\n\n${others.map(({ id }) => this.source(id)).join('\n\n')}`]
        : []),
    ];
  }

  private source(id: string): string {
    const source = find(this.map, 'sources', id);
    if (!source) return '';
    const { authors, title, publisher, published, url } = source;
    const words = [authors.join(', '), title, publisher, published].filter(
      (word) => word !== undefined && word !== '',
    );
    const name = escapedMarkdown(flatText(words.join('. ')));
    const isAddress = url !== undefined && /^https?:\/\/[^\s<>\\]+$/.test(url);
    return isAddress
      ? `${name} <${url}>`
      : name + (url === undefined ? '' : ` ${escapedMarkdown(flatText(url))}`);
  }
}
