import { beforeEach, describe, expect, it } from 'vitest';
import { addedIds } from '../../../../renderer/command/dispatch-or-tell';
import { findHits } from '../../../../renderer/palette/hits';
import type { Commands } from '../../../../renderer/state/commands';
import { select } from '../../../../renderer/state/view-store';
import type { Edit } from '../../../../shared/edit/command';
import { ALL_COMMANDS } from '../../../../shared/commands/commands';
import { find } from '../../../../shared/map/arg-map';
import { assert, type Result } from '../../../../shared/result';
import { allCommands } from '../../../support/all-commands';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;
let commands: Commands;
let cards: string[];

beforeEach(async () => {
  window = openReaderWindow();
  commands = await allCommands(window.workspace);
  cards = ['claim', 'evidence', 'evidence'].map((kind) => window.addNode(kind as 'claim').node);
});

function added(edit: Result<Edit>, table: 'links' | 'views'): string {
  assert(edit.ok, 'the edit was refused');
  return addedIds(edit.value, table)[0]!;
}

function addLink(...premises: string[]): string {
  const target = { node: cards[0]! };
  return added(window.session.map.dispatch('link.add', { relation: 'supports', premises, target }), 'links');
}

function linkOf(id: string) {
  return find(window.map(), 'links', id);
}

describe('a command that is given an item', () => {
  it('acts on that and leaves the selection as it is', () => {
    const link = addLink(cards[1]!);
    select(window.session.view, [cards[0]!]);
    commands.run('link.relation.opposes', { id: link });
    expect(linkOf(link)?.relation).toBe('opposes');
    commands.run('edit.delete', { id: link });
    expect(linkOf(link)).toBeUndefined();
    expect([...window.session.view.getState().selection]).toEqual([cards[0]]);
  });

  it('says why when the item is gone', () => {
    expect(commands.whyNot('edit.delete', { id: 'l-000000000000' })).toBe('It is no longer there.');
    expect(commands.whyNot('comment.resolve', { id: 'c-000000000000' })).toMatch(/not in the map any more/);
  });

  it('takes one premise of several, by its link', () => {
    const link = addLink(cards[1]!, cards[2]!);
    commands.run('link.splitOff', { id: cards[1]!, of: link });
    expect(linkOf(link)?.premises).toEqual([cards[2]]);
    expect(window.map().tables.links.size).toBe(2);
    expect(commands.whyNot('link.takeOut', { id: cards[2]!, of: link })).toMatch(/only premise/);
  });

  it('takes a premise out as one step', () => {
    const link = addLink(cards[1]!, cards[2]!);
    commands.run('link.takeOut', { id: cards[1]!, of: link });
    expect(linkOf(link)?.premises).toEqual([cards[2]]);
    expect(window.map().tables.links.size).toBe(1);
    commands.run('edit.undo');
    expect(linkOf(link)?.premises).toEqual([cards[1], cards[2]]);
  });

  it('moves a saved view, and not beyond the ends of the list', () => {
    const [first, second] = ['A', 'B'].map((title) =>
      added(window.session.map.dispatch('view.add', { title, x: 0, y: 0, zoom: 1 }), 'views'),
    );
    expect(commands.whyNot('view.moveUp', { id: first! })).toMatch(/end of the list/);
    commands.run('view.moveDown', { id: first! });
    expect(commands.whyNot('view.moveUp', { id: second! })).toMatch(/end of the list/);
  });

  it('is not listed in the palette when it makes no sense without one', () => {
    const listed = findHits('', { commands: ALL_COMMANDS, reasons: new Map(), recent: [] }, undefined);
    const ids = listed.flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(ids).toContain('link.reverse');
    expect(ids).not.toContain('link.takeOut');
  });
});

describe('a link that has been drawn', () => {
  it('becomes what is chosen of what it can be', () => {
    expect(commands.whyNot('link.add.supports')).toMatch(/^Drag /);
    const question = { kind: 'new', premises: [cards[1]!], target: cards[0]!, at: { x: 0, y: 0 } } as const;
    window.session.view.setState({ linkQuestion: question });
    expect(commands.whyNot('link.add.answers')).toBe('This link cannot be one that answers.');
    expect(commands.whyNot('link.join')).toBeDefined();
    commands.run('link.add.supports');
    const [link] = window.session.view.getState().selection;
    expect(linkOf(link!)).toMatchObject({ relation: 'supports', premises: [cards[1]] });
  });
});
