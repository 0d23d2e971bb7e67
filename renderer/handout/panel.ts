import type { ArgMap } from '../../shared/map/arg-map';
import { find } from '../../shared/map/arg-map';
import { KIND, KINDS } from '../../shared/map/node-kinds';
import { RELATION, RELATION_NAMES, verbOf } from '../../shared/map/relations';
import { linksFrom, linksTo } from '../../shared/map/queries';
import type { Link, Node, Passage } from '../../shared/map/schema';
import { factsOf, joined, paragraphs, quotesOf, type Verdicts } from '../../shared/report/facts';
import type { Numbering } from '../../shared/report/numbering';
import { wordsOf } from '../../shared/report/report';
import { shownText } from '../../shared/shown-text';
import { inSeries } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { button, h } from './elements';
import { sourceText } from './source-text';

/** What the panel needs of the page around it. */
export interface PanelPage {
  readonly numbers: Numbering;
  readonly verdicts: Verdicts;
  /** Whether the page holds the sources' whole texts. */
  readonly texts: boolean;
  /** Goes to another card. */
  readonly goTo: (nodeId: string) => void;
  readonly close: () => void;
}

/** Beside the map: a card with its passages and its neighbours, or the source in which a passage stands. */
export class Panel {
  constructor(
    private readonly root: HTMLElement,
    private readonly page: PanelPage,
  ) {}

  /** Shows a card. */
  showCard(node: Node): void {
    const { numbers, verdicts } = this.page;
    const { map } = numbers;
    const facts = wordsOf(joined([factsOf(numbers, node, verdicts)]));
    const notes = paragraphs(node.note).map((runs) => h('p', { dir: 'auto' }, wordsOf(runs)));
    this.show(
      [
        h('span', { class: 'kind', 'data-kind': node.kind }, KIND[node.kind].label),
        ` ${numbers.node(node.id).text}`,
      ],
      h('p', { class: 'words', dir: 'auto' }, shownText(node.text)),
      facts === '' ? undefined : h('p', { class: 'facts', dir: 'auto' }, facts),
      ...notes,
      this.passages(node),
      this.links(t('What bears on it'), linksTo(map, node.id), (link) => link.premises),
      this.links(t('What it bears on'), linksFrom(map, node.id), (link) => [targetNode(map, link)]),
    );
  }

  /** Shows what a busy reader needs: the first part of the report, and what the signs mean. */
  showSummary(report: HTMLElement): void {
    const first = report.querySelector('#p0');
    if (!first) return;
    const content: Element[] = [];
    for (let next = first.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling)
      content.push(next.cloneNode(true) as Element);
    const body = h('div', { class: 'summary' });
    for (const element of content) body.append(element);
    for (const element of body.querySelectorAll('[id]')) element.removeAttribute('id'); // they are the report's
    this.show([first.textContent ?? ''], body, legend());
    body.addEventListener('click', (event) => {
      const id =
        event.target instanceof Element && event.target.closest('[data-node]')?.getAttribute('data-node');
      if (!id) return;
      event.preventDefault();
      this.page.goTo(id);
    });
  }

  hide(): void {
    this.root.hidden = true;
    this.root.replaceChildren();
  }

  private show(
    title: readonly (Node | string | HTMLElement)[],
    ...content: (HTMLElement | undefined)[]
  ): void {
    const heading = h('h2', { tabindex: '-1' }, ...(title as readonly (HTMLElement | string)[]));
    const close = button('✕', this.page.close, { name: t('Close'), key: 'Escape' });
    this.root.replaceChildren(
      h('div', { class: 'panel-head' }, heading, close),
      h('div', { class: 'panel-body' }, ...content),
    );
    this.root.hidden = false;
  }

  private passages(node: Node): HTMLElement | undefined {
    const { numbers } = this.page;
    const quotes = quotesOf(numbers, node).map((quote) => {
      const passage = find(numbers.map, 'passages', quote.passage);
      const read = passage && button(t('Read in the source'), () => this.showSource(passage, node));
      return h(
        'figure',
        {},
        h('blockquote', { dir: 'auto' }, quote.text),
        h('figcaption', { dir: 'auto' }, wordsOf(quote.from), ' ', read),
      );
    });
    return quotes.length > 0 ? h('section', {}, h('h3', {}, t('In the sources')), ...quotes) : undefined;
  }

  private links(
    title: string,
    links: readonly Link[],
    ends: (link: Link) => readonly string[],
  ): HTMLElement | undefined {
    const items = links.map((link) => {
      const cards = ends(link).map((id) => this.cardButton(id));
      const verb = verbOf(link);
      const does = 'link' in link.target ? t('{verb} the inference to', { verb }) : verb;
      const words = link.premises.length > 1 ? t('{words}, together', { words: does }) : does;
      return h('li', { 'data-relation': link.relation }, h('span', { class: 'relation' }, words), ...cards);
    });
    return items.length > 0
      ? h('section', {}, h('h3', {}, title), h('ul', { class: 'links' }, ...items))
      : undefined;
  }

  private cardButton(id: string): HTMLElement {
    const { numbers, goTo } = this.page;
    const text = shownText(find(numbers.map, 'nodes', id)?.text ?? '');
    const go = button(`${numbers.node(id).text} ${text}`, () => goTo(id));
    go.dir = 'auto';
    return go;
  }

  private showSource(passage: Passage, from: Node): void {
    const { numbers, texts } = this.page;
    const source = find(numbers.map, 'sources', passage.source);
    if (!source) return;
    const back = button(`← ${t('Back to {card}', { card: numbers.node(from.id).text })}`, () =>
      this.showCard(from),
    );
    const about = [inSeries(source.authors), source.publisher, source.published].filter(Boolean).join(' · ');
    const hint = texts
      ? undefined
      : h('p', { class: 'facts' }, t('This file holds the passages alone, not the whole text.'));
    this.show(
      [`${numbers.source(source.id).text} ${shownText(source.title)}`],
      h('p', {}, back),
      about === '' ? undefined : h('p', { class: 'facts', dir: 'auto' }, shownText(about)),
      hint,
      sourceText(source, passage, texts),
    );
    this.root.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }
}

/** The card that a link ends in, through the links between. */
function targetNode(map: ArgMap, link: Link): string {
  let { target } = link;
  for (let steps = 0; 'link' in target && steps < 100; steps++) {
    const next = find(map, 'links', target.link);
    if (!next) return '';
    ({ target } = next);
  }
  return 'node' in target ? target.node : '';
}

/** What the kinds of cards and the signs on links mean. */
function legend(): HTMLElement {
  const kinds = KINDS.map((kind) =>
    h('li', {}, h('span', { class: 'kind', 'data-kind': kind }, KIND[kind].label)),
  );
  const relations = RELATION_NAMES.map((relation) => {
    const { sign, verb } = RELATION[relation];
    const mark = typeof sign === 'object' ? sign.letter : sign === 'plus' ? '+' : '−';
    return h('li', {}, h('span', { class: 'sign', 'data-relation': relation }, mark), ` ${verb}`);
  });
  return h(
    'section',
    {},
    h('h3', {}, t('What the signs mean')),
    h('ul', { class: 'legend' }, ...kinds, ...relations),
  );
}
