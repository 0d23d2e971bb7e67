import type { CommandInput, CommandName } from '../../shared/edit/commands';
import { RATINGS } from '../../shared/map/ratings';
import { copyFragment } from '../../shared/edit/fragment';
import { ID_PREFIX } from '../../shared/ids';
import { find, type ArgMap, type TableName } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import { linksTo, passagesOfSource } from '../../shared/map/queries';
import { NODE_KINDS, RELATIONS, type LinkTarget } from '../../shared/map/schema';
import { serializeMap } from '../../shared/map/serialize';
import { idsOf, recordsOf } from '../../shared/map/table';

/** Draws from a map; now and then something that is not there, so that commands are also called in vain. */
class Draw {
  constructor(
    readonly map: ArgMap,
    private readonly random: () => number,
    private readonly texts: readonly string[],
  ) {}

  chance(share: number): boolean {
    return this.random() < share;
  }

  oneOf<const T extends readonly unknown[]>(...choices: T): T[number] {
    return choices[Math.floor(this.random() * choices.length)];
  }

  whole(most: number): number {
    return Math.floor(this.random() * (most + 1));
  }

  text(): string {
    return this.texts[this.whole(this.texts.length - 1)] ?? 'words\r\nin two lines';
  }

  id(table: Exclude<TableName, 'places'>): string {
    const missing = `${ID_PREFIX[table]}-zzzzzzzzzzzz`;
    const ids = [...idsOf(this.map.tables[table])].sort();
    return this.chance(0.05) ? missing : (ids[this.whole(ids.length - 1)] ?? missing);
  }

  ids(table: Exclude<TableName, 'places'>): string[] {
    return Array.from({ length: 1 + this.whole(2) }, () => this.id(table));
  }

  target(): LinkTarget {
    return this.chance(0.3) ? { link: this.id('links') } : { node: this.id('nodes') };
  }

  point(): { x: number; y: number } {
    return { x: this.whole(2000) - 1000, y: this.chance(0.02) ? 1e9 : -this.whole(1000) };
  }

  range(): { source: string; start: number; end: number } {
    const source = this.id('sources');
    const there = passagesOfSource(this.map, source)[0];
    if (there && this.chance(0.3)) return { source, start: there.start, end: there.end };
    return { source, ...this.span(source) };
  }

  span(source: string): { start: number; end: number } {
    const length = find(this.map, 'sources', source)?.text.length ?? 10;
    const start = this.whole(length);
    return { start, end: start + this.whole(12) };
  }
}

const INPUTS: { [Name in CommandName]: (draw: Draw) => CommandInput<Name> } = {
  'node.add': (draw) => ({
    kind: draw.oneOf(...NODE_KINDS),
    text: draw.text(),
    ...(draw.chance(0.7) && { at: draw.point() }),
    passages: draw.chance(0.4) ? [draw.range(), draw.range()] : [],
    ...(draw.chance(0.6) && {
      link: draw.chance(0.5)
        ? { as: 'premise', relation: draw.oneOf(...RELATIONS), target: draw.target() }
        : { as: 'target', relation: draw.oneOf(...RELATIONS), premise: draw.id('nodes') },
    }),
  }),
  'node.set': (draw) => ({
    id: draw.id('nodes'),
    fields: draw.oneOf(
      { text: draw.text() },
      { kind: draw.oneOf(...NODE_KINDS) },
      { main: draw.chance(0.5), note: null, base: draw.oneOf(null, 0, 0.5, 7) },
      { group: draw.oneOf(null, draw.id('groups')) },
      { matrix: { rows: draw.ids('nodes'), neutral: Array.of<never>() } },
    ),
  }),
  'nodes.tag': (draw) => ({ ids: draw.ids('nodes'), add: [draw.text()], remove: [draw.text()] }),
  'nodes.move': (draw) => ({ places: draw.ids('nodes').map((node) => ({ node, ...draw.point() })) }),
  'nodes.group': (draw) => ({ ids: draw.ids('nodes'), title: draw.text() }),
  'nodes.assign': (draw) => ({ ids: draw.ids('nodes'), group: draw.oneOf(null, draw.id('groups')) }),
  'group.set': (draw) => ({
    id: draw.id('groups'),
    fields: draw.oneOf({ title: draw.text() }, { color: 'red' }, { frame: null, color: null }),
  }),
  'link.add': (draw) => ({
    relation: draw.oneOf(...RELATIONS),
    premises: draw.ids('nodes'),
    target: draw.target(),
  }),
  'link.set': (draw) => ({
    id: draw.id('links'),
    fields: draw.oneOf(
      { relation: draw.oneOf(...RELATIONS) },
      { weight: draw.oneOf(null, 0.25, -1), scheme: draw.text() },
      { critical: Array.of({ question: draw.text(), node: draw.id('nodes'), status: 'open' }) },
    ),
  }),
  'link.reverse': (draw) => ({ id: draw.id('links') }),
  'link.join': (draw) => {
    const [own] = linksTo(draw.map, draw.id('nodes'));
    return { id: own?.id ?? draw.id('links'), premise: draw.id('nodes') };
  },
  'link.split': (draw) => {
    const id = draw.id('links');
    const premises = find(draw.map, 'links', id)?.premises ?? [];
    return { id, premise: premises[draw.whole(premises.length)] ?? draw.id('nodes') };
  },
  'link.retarget': (draw) => ({ id: draw.id('links'), target: draw.target() }),
  remove: (draw) => ({
    ids: draw.ids(
      draw.oneOf('nodes', 'links', 'sources', 'passages', 'groups', 'comments', 'steps', 'views', 'nodes'),
    ),
  }),
  'source.add': (draw) => ({
    title: draw.text(),
    text: draw.text(),
    authors: [draw.text()],
    url: draw.text(),
    ...(draw.chance(0.3) && {
      voices: Array.of({ start: 0, end: draw.whole(30), who: draw.text() }),
      pages: Array.of({ start: draw.whole(9), label: draw.text() }),
    }),
  }),
  'source.reread': (draw) => ({
    id: draw.id('sources'),
    text: draw.text(),
    ...(draw.chance(0.3) && { voices: Array.of({ start: 0, end: draw.whole(30), who: draw.text() }) }),
    fields: draw.oneOf({}, { title: draw.text(), authors: null }, { language: null, publisher: draw.text() }),
  }),
  'source.set': (draw) => ({
    id: draw.id('sources'),
    fields: draw.oneOf(
      { title: draw.text() },
      { reliability: 'B', authors: null },
      { voices: Array.of({ start: 0, end: draw.whole(30), who: draw.text() }) },
      { language: draw.oneOf(null, 'fa', '???') },
    ),
  }),
  'reference.set': (draw) =>
    draw.oneOf(
      { id: draw.id('sources'), variable: 'DOI', text: draw.oneOf('', draw.text()) },
      { id: draw.id('sources'), variable: 'type', text: draw.oneOf('book', 'thesis', draw.text()) },
      { id: draw.id('sources'), variable: 'editor', names: Array.of(draw.text()) },
    ),
  'references.add': (draw) => {
    const { sources, passages, nodes } = copyFragment(draw.map, draw.ids('nodes'));
    return { sources: draw.chance(0.5) ? sources : [], passages, nodes };
  },
  'source.replace': (draw) => {
    const { source, start, end } = draw.range();
    const text = find(draw.map, 'sources', source)?.text ?? '';
    const written = draw.oneOf('', draw.text(), 'More words. ');
    return {
      id: source,
      text: text.slice(0, start) + written + text.slice(draw.oneOf(start, end)),
      ...(draw.chance(0.3) && { voices: [{ start: 0, end: draw.whole(9), who: draw.text() }] }),
    };
  },
  'source.dropVersion': (draw) => {
    const id = draw.id('sources');
    const [version] = find(draw.map, 'sources', id)?.versions ?? [];
    return { id, textHash: version?.textHash ?? '0'.repeat(64) };
  },
  'passages.confirm': (draw) => ({ ids: draw.ids('passages') }),
  'passage.add': (draw) => draw.range(),
  'passage.attach': (draw) => ({ node: draw.id('nodes'), ...draw.range() }),
  'passage.detach': (draw) => {
    const node = draw.id('nodes');
    const [passage] = find(draw.map, 'nodes', node)?.passages ?? [];
    return { node, passage: passage ?? draw.id('passages') };
  },
  'passage.move': (draw) => {
    const id = draw.id('passages');
    return { id, ...draw.span(find(draw.map, 'passages', id)?.source ?? '') };
  },
  'passage.set': (draw) => ({ id: draw.id('passages'), fields: { handling: draw.oneOf(null, draw.text()) } }),
  'draft.accept': (draw) => {
    const { source, ...range } = draw.range();
    const end = (): { added: number } | { node: string } =>
      draw.chance(0.5) ? { added: draw.whole(1) } : { node: draw.id('nodes') };
    return {
      source,
      nodes: [range, draw.chance(0.5) ? range : draw.span(source)].map((each) => ({
        ...each,
        kind: draw.oneOf(...NODE_KINDS),
        text: draw.text(),
        ...(draw.chance(0.5) && { at: draw.point(), main: true, speaker: draw.text() }),
      })),
      links: draw.chance(0.7) ? [{ relation: draw.oneOf(...RELATIONS), premise: end(), target: end() }] : [],
    };
  },
  'draft.reject': (draw) => {
    const source = draw.id('sources');
    const proposals = [draw.span(source), draw.span(source)];
    return { source, proposals: proposals.map((each) => ({ ...each, kind: draw.oneOf(...NODE_KINDS) })) };
  },
  'fragment.insert': (draw) => ({
    fragment: copyFragment(draw.map, [...draw.ids('nodes'), ...draw.ids('nodes')]),
    at: draw.point(),
  }),
  'comment.add': (draw) => ({
    on: draw.oneOf({ node: draw.id('nodes') }, { link: draw.id('links') }, { map: draw.map.head.id }),
    author: draw.text(),
    text: draw.text(),
    ...(draw.chance(0.4) && { thread: draw.id('comments') }),
  }),
  'comment.set': (draw) => ({
    id: draw.id('comments'),
    fields: draw.oneOf({ text: draw.text() }, { resolved: null }),
  }),
  'rating.put': (draw) => ({
    on: draw.oneOf({ node: draw.id('nodes') }, { evidence: draw.id('nodes'), hypothesis: draw.id('nodes') }),
    value: draw.oneOf('1', 'CC', null),
    by: draw.oneOf('Ann', 'Bo', ''),
  }),
  'suggestion.put': (draw) => {
    const record = draw.id('nodes');
    const text = find(draw.map, 'nodes', record)?.text;
    return {
      id: draw.chance(0.5) ? draw.id('comments') : `c-${String(draw.whole(9)).repeat(12)}`,
      author: 'Ann',
      text: 'Shorter',
      suggestion: { changes: Array.of({ record, field: 'text', from: text, to: 'Short.' }) },
    };
  },
  'suggestions.decide': (draw) => ({
    ids: [...recordsOf(draw.map.tables.comments)]
      .flatMap(({ id, suggestion }) => (suggestion ? [id] : []))
      .slice(0, 2),
    outcome: draw.oneOf('accepted', 'rejected'),
    by: 'Bo',
  }),
  'nodes.fold': (draw) => ({ ids: draw.ids('nodes'), folded: draw.chance(0.6) }),
  'verdicts.confirm': (draw) => ({
    looked: [
      {
        on: draw.id(draw.oneOf('nodes', 'links')),
        causes: [draw.id(draw.oneOf('passages', 'sources', 'nodes'))],
      },
    ],
    by: draw.text(),
  }),
  'view.add': (draw) => ({
    title: draw.text(),
    ...draw.point(),
    zoom: draw.oneOf(0.5, 1, -1),
    ...(draw.chance(0.5) && { focus: draw.ids('nodes') }),
    ...(draw.chance(0.5) && { filter: { kinds: ['claim'] } }),
  }),
  'view.move': (draw) => ({ id: draw.id('views'), ...(draw.chance(0.7) && { before: draw.id('views') }) }),
  'link.move': (draw) => ({ id: draw.id('links'), ...(draw.chance(0.7) && { before: draw.id('links') }) }),
  'view.set': (draw) => ({
    id: draw.id('views'),
    fields: draw.oneOf({ title: draw.text() }, { zoom: 2, focus: null }, { title: null }),
  }),
  'step.add': (draw) => ({
    steps: Array.from({ length: 1 + draw.whole(2) }, () => ({
      title: draw.text(),
      focus: draw.oneOf({ nodes: draw.ids('nodes') }, { branch: draw.id('nodes') }),
      ...(draw.chance(0.5) && { hidden: draw.ids('nodes'), lit: draw.ids('passages') }),
    })),
    ...(draw.chance(0.5) && { after: draw.id('steps') }),
  }),
  'step.duplicate': (draw) => ({ id: draw.id('steps') }),
  'step.move': (draw) => ({ id: draw.id('steps'), ...(draw.chance(0.7) && { before: draw.id('steps') }) }),
  'step.set': (draw) => ({
    id: draw.id('steps'),
    fields: draw.oneOf(
      { title: draw.text() },
      { focus: { nodes: draw.ids('nodes') }, folded: draw.ids('nodes') },
      { notes: draw.text(), skip: true },
      { title: null, hidden: null },
    ),
  }),
  'map.set': (draw) => ({
    fields: draw.oneOf(
      { title: draw.text() },
      { language: null, settings: { layoutDirection: 'left-right' } },
    ),
  }),
  'matrix.rate': (draw) => ({
    question: draw.id('nodes'),
    cells: draw.ids('nodes').map((evidence) => ({
      evidence,
      hypothesis: draw.id('nodes'),
      rating: draw.oneOf(null, ...RATINGS),
    })),
    ...(draw.chance(0.5) && { by: draw.oneOf('Anna', 'Ben', '') }),
  }),
  'matrix.arrange': (draw) => ({
    question: draw.id('nodes'),
    ...draw.oneOf(
      { rows: draw.ids('nodes') },
      { hidden: draw.ids('nodes') },
      { relevance: draw.ids('nodes').map((evidence) => ({ evidence, weight: draw.oneOf(null, 0, 1) })) },
    ),
  }),
  'supposition.keep': (draw) => ({
    out: draw.ids('nodes'),
    scores: draw.ids('nodes').map((id) => ({ id, base: draw.oneOf(0, 0.5, 1) })),
  }),
  'conflicts.settle': (draw) => ({
    ids: [draw.id('conflicts')],
    take: draw.oneOf('ours', 'theirs', { value: draw.text() }, {}),
  }),
  'map.restore': (draw) => {
    const { head } = draw.map;
    const title = draw.chance(0.5) ? 'Another title' : head.title;
    const then = draw.chance(0.5)
      ? buildMap({ ...head, title }, {})
      : { ...draw.map, head: { ...head, title } };
    return { content: draw.chance(0.1) ? draw.text() : serializeMap(then), label: 'Restore a version' };
  },
};

/** Every command by its name. */
export const COMMAND_NAMES = Object.keys(INPUTS) as CommandName[];

/**
 * An input for a command, drawn from what the map holds; some inputs name what is not there or ask for what is not allowed.
 * @param texts what to take texts from
 */
export function randomInput<Name extends CommandName>(
  map: ArgMap,
  name: Name,
  random: () => number,
  texts: readonly string[],
): CommandInput<Name> {
  return INPUTS[name](new Draw(map, random, texts));
}
