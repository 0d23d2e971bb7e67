import { beforeEach, describe, expect, it } from 'vitest';
import { ALL_MAP_COMMANDS } from '../../../../renderer/app/all-map-commands';
import { ALL_WINDOW_COMMANDS } from '../../../../renderer/app/all-window-commands';
import { commandsOver } from '../../../../renderer/app/registry';
import type { Commands } from '../../../../renderer/state/commands';
import { select } from '../../../../renderer/state/view-store';
import type { Scope } from '../../../../shared/commands/command';
import { ALL_COMMANDS, COMMAND_IDS } from '../../../../shared/commands/commands';
import { allCommands } from '../../../support/all-commands';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;
let commands: Commands;

beforeEach(async () => {
  window = openReaderWindow();
  commands = await allCommands(window.workspace);
});

function press(key: string, scope: Scope = 'canvas', how: { typing?: boolean; ctrlKey?: boolean } = {}) {
  const { typing = false, ctrlKey = false } = how;
  const event = { key, code: '', ctrlKey, metaKey: false, altKey: false, shiftKey: false };
  return commands.forKey(event, { scope, typing });
}

function messages(): string[] {
  return window.workspace.store.getState().toasts.map(({ message }) => message);
}

describe('a command that cannot run now', () => {
  it('says why in a sentence, whatever it is', () => {
    window.workspace.store.setState({ active: undefined });
    const reasons = COMMAND_IDS.flatMap((id) => commands.whyNot(id) ?? []);
    window.workspace.store.setState({ active: window.session.id });
    reasons.push(...COMMAND_IDS.flatMap((id) => commands.whyNot(id) ?? []));
    expect(reasons.length).toBeGreaterThan(100);
    expect(reasons.filter((reason) => !/^[A-Z].{8,}\.$/.test(reason))).toEqual([]);
  });

  it('does nothing but tell why', () => {
    window.workspace.store.setState({ active: undefined });
    commands.run('file.save');
    expect(messages()).toEqual(['Open a map first.']);
  });

  it('tells it for keys with Ctrl, and is silent for letters and steps', () => {
    expect(press('d', 'canvas', { ctrlKey: true })).toBe('edit.duplicate');
    commands.run('edit.duplicate');
    expect(messages()).toEqual(['Select a card first.']);
    expect(press('m')).toBeUndefined();
    expect(press('ArrowDown', 'outline', { ctrlKey: true })).toBeUndefined();
  });

  it('leaves its keys to the field in which somebody types', () => {
    window.session.map.undo(); // the article was the only step
    expect(press('z', 'inspector', { ctrlKey: true })).toBe('edit.undo');
    expect(press('z', 'inspector', { ctrlKey: true, typing: true })).toBeUndefined();
  });
});

describe('a window without a map', () => {
  it('says the same of what needs one, whether that is loaded yet or not', async () => {
    window.workspace.store.setState({ active: undefined });
    const early = commandsOver(window.workspace);
    const reasons = COMMAND_IDS.map((id) => early.whyNot(id));
    expect(reasons).toEqual(COMMAND_IDS.map((id) => commands.whyNot(id)));
    await early.loadForMap();
    expect(reasons).toEqual(COMMAND_IDS.map((id) => early.whyNot(id)));
  });

  it('has each command in one of the two tables', () => {
    const ids = [ALL_WINDOW_COMMANDS, ALL_MAP_COMMANDS].flatMap((table) => Object.keys(table));
    expect(ids.sort()).toEqual([...COMMAND_IDS].sort());
  });
});

describe('a key', () => {
  it('writes its sign in a text field, and elsewhere means what that stands for where it can', () => {
    window.workspace.store.setState({ platform: 'mac' });
    // Option and 6 on a German keyboard
    const bracket = {
      key: ']',
      code: 'Digit6',
      ctrlKey: false,
      metaKey: false,
      altKey: true,
      shiftKey: false,
    };
    expect(commands.forKey(bracket, { scope: 'inspector', typing: true })).toBeUndefined();
    expect(commands.forKey(bracket, { scope: 'canvas', typing: false })).toBe('view.mode.map');
    window.session.view.setState({ focus: { nodes: [], depth: 1 } });
    expect(commands.forKey(bracket, { scope: 'canvas', typing: false })).toBe('view.focusMore');
  });

  it('means the command of the panel that has the keyboard', () => {
    expect(press('f', 'reader', { ctrlKey: true })).toBe('reader.find');
    expect(press('f', 'canvas', { ctrlKey: true })).toBe('canvas.find');
  });

  it('means what fits what is selected', () => {
    const { view } = window.session;
    const { node } = window.addNode('claim');
    const other = window.addNode('evidence').node;
    expect(press('Enter')).toBeUndefined();
    select(view, [node]);
    expect(press('Enter')).toBe('canvas.addSibling');
    commands.run('canvas.startLink');
    expect(press('Enter')).toBeUndefined();
    select(view, [other]);
    expect(press('Enter')).toBe('canvas.finishLink');
  });

  it('of the outline works while a row has the keyboard', () => {
    expect(press('Enter', 'outline')).toBeUndefined();
    let hasKeyboard = false;
    window.session.outline.current = { hasKeyboard: () => hasKeyboard } as never;
    expect(press('Enter', 'outline')).toBeUndefined();
    hasKeyboard = true;
    expect(press('Enter', 'outline')).toBe('outline.reveal');
    window.session.view.setState({ linkingFrom: ['n-1'] });
    expect(press('Enter', 'outline')).toBeUndefined();
    expect(press('Escape', 'outline')).toBe('outline.stopLinking');
  });

  it('means at most one command of a panel at a time', () => {
    const { view } = window.session;
    const nodes = [window.addNode('claim', 'One sentence').node, window.addNode('question').node];
    const added = window.session.map.dispatch('link.add', {
      relation: 'supports',
      premises: [nodes[0]!],
      target: { node: nodes[1]! },
    });
    const linkId = added.ok ? added.value.diff.find(({ table }) => table === 'links')!.id : '';
    for (const selection of [[], [nodes[0]!], nodes, [linkId], [linkId, nodes[0]!]])
      for (const linkingFrom of [undefined, [nodes[1]!]]) {
        view.setState({ linkingFrom });
        select(view, selection);
        for (const scope of ['canvas', 'outline'] as const) {
          const able = ALL_COMMANDS.filter(
            ({ id, scopes }) => scopes?.includes(scope) && commands.whyNot(id) === undefined,
          );
          const keys = able.flatMap((command) => command.keys ?? []);
          expect(new Set(keys).size, `${scope}: ${keys.join(' ')}`).toBe(keys.length);
        }
      }
  });
});
