import { describe, expect, it } from 'vitest';
import { COMMAND_GROUPS, keysIn, type Scope } from '../../../../shared/commands/command';
import { CANVAS } from '../../../../shared/commands/canvas';
import { CARDS } from '../../../../shared/commands/cards';
import { ALL_COMMANDS, commandOf } from '../../../../shared/commands/commands';
import { DRAFT } from '../../../../shared/commands/draft';
import { FILE } from '../../../../shared/commands/file';
import { FINDINGS } from '../../../../shared/commands/findings';
import { LIBRARIES } from '../../../../shared/commands/library';
import { MATRICES } from '../../../../shared/commands/matrix';
import { OUTLINE } from '../../../../shared/commands/outline';
import { PRESENTING } from '../../../../shared/commands/present';
import { REVIEW } from '../../../../shared/commands/review';
import { SCHEMES_OF_LINKS } from '../../../../shared/commands/schemes';
import { SOURCES } from '../../../../shared/commands/source';
import { TIMELINES } from '../../../../shared/commands/timeline';
import { VERDICTS } from '../../../../shared/commands/verdicts';
import { VIEWS } from '../../../../shared/commands/view';
import { WINDOWS } from '../../../../shared/commands/window';

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the commands', () => {
  it('are each in one table only', () => {
    const tables = [
      FILE,
      LIBRARIES,
      CARDS,
      CANVAS,
      DRAFT,
      SOURCES,
      VERDICTS,
      FINDINGS,
      MATRICES,
      TIMELINES,
      SCHEMES_OF_LINKS,
      VIEWS,
      OUTLINE,
      PRESENTING,
      REVIEW,
      WINDOWS,
    ];
    const ids = tables.flatMap((table) => Object.keys(table));
    expect(twice(ids)).toEqual([]);
    expect(ALL_COMMANDS.map(({ id }) => id)).toEqual(ids);
  });

  it('can be told apart by their titles', () => {
    expect(twice(ALL_COMMANDS.map(({ title }) => title))).toEqual([]);
  });

  it('are all listed in a group', () => {
    expect(ALL_COMMANDS.filter(({ group }) => !COMMAND_GROUPS.includes(group))).toEqual([]);
  });

  it('write keys in one way: modifiers in order, then the key', () => {
    const keys = ALL_COMMANDS.flatMap((command) => keysIn('desktop', command));
    const wrong = keys.filter((key) => !/^(Mod\+)?(Alt\+)?(Shift\+)?([A-Z0-9]|[A-Z]\w+|[^\w\s])$/.test(key));
    expect(wrong).toEqual([]);
  });

  it('leave letters to what is typed', () => {
    const letters = ALL_COMMANDS.filter(({ whileTyping, keys }) =>
      keys?.some((key) => whileTyping && /^(Shift\+)?[^+]$/.test(key)),
    );
    expect(letters).toEqual([]);
  });

  it('show what every keyboard has: some write brackets with AltGr, and others make a sign of Ctrl+Alt with a digit', () => {
    const shown = ALL_COMMANDS.flatMap((command) => keysIn('desktop', command).slice(0, 1));
    expect(
      shown.filter((key) => /^Mod\+[[\]{}]$|^Mod\+Alt\+[\dEMQ=-]$|^Mod\+Alt\+[[\]{}]$/.test(key)),
    ).toEqual([]);
    const signs = ALL_COMMANDS.filter(({ keys }) => keys?.some((key) => /^[[\]{}]$/.test(key)));
    expect(signs.filter(({ keys }) => keys?.every((key) => key.length === 1))).toEqual([]);
  });

  it('leave Alt with a letter to the menus of the system, which it opens', () => {
    const keys = ALL_COMMANDS.flatMap((command) => keysIn('desktop', command));
    expect(keys.filter((key) => /^Alt\+(Shift\+)?[A-Z]$/.test(key))).toEqual([]);
  });

  it('have keys on the desktop that a browser keeps for itself, and are reached there by others or by the palette', () => {
    expect(keysIn('desktop', commandOf('file.new'))[0]).toBe('Mod+N');
    expect(keysIn('browser', commandOf('file.new'))).toEqual(['Mod+Alt+N']);
    const kept = ['Mod+N', 'Mod+W', 'Mod+T', 'Mod+Shift+N', 'Mod+Shift+W', 'Mod+Shift+T'];
    expect(
      ALL_COMMANDS.flatMap((command) => keysIn('browser', command)).filter((key) => kept.includes(key)),
    ).toEqual([]);
  });

  it('are known by their ids', () => {
    expect(commandOf('node.kind.gap')).toMatchObject({
      id: 'node.kind.gap',
      keys: ['Shift+G'],
      group: 'Edit',
    });
  });
});

/** Keys that several commands of one scope have; which of them is meant is decided by what is selected, lit or under way. */
const SHARED_KEYS = [
  'Enter on the canvas', // finish a link, add a sibling, change a link
  'F2 on the canvas', // the text of a card, the name of a group
  'Enter in the outline', // finish a link, show the row
  'A in the reader', // text becomes an assumption, the proposal is accepted
  'E in the reader', // text becomes evidence, the proposal is edited
  'J in the reader', // the next sentence, the next proposal
  'K in the reader',
  'F2 in the reader', // the selected card, the proposal
  'W in the reader', // the words of a doubtful passage, those of a proposal
  '1 in the reader', // the kind of the proposal, the place of a passage in doubt
  '2 in the reader',
  '3 in the reader',
  '4 in the reader',
  '5 in the reader',
];

it('a key means one command in each part of the window, but for those known to depend on the moment', () => {
  const where: Record<Scope, string> = {
    canvas: 'on the canvas',
    matrix: 'in the matrix',
    timeline: 'in the timeline',
    findings: 'among the findings',
    reader: 'in the reader',
    draft: 'in the draft',
    outline: 'in the outline',
    comments: 'in the comments',
    inspector: 'in the inspector',
    steps: 'in the steps',
    present: 'in the talk',
    window: 'elsewhere',
  };
  const shared = (Object.keys(where) as Scope[]).flatMap((scope) =>
    twice(
      ALL_COMMANDS.filter(({ scopes }) => scopes?.includes(scope)).flatMap((command) =>
        keysIn('desktop', command),
      ),
    ).map((key) => `${key} ${where[scope]}`),
  );
  expect(new Set(shared)).toEqual(new Set(SHARED_KEYS));
  const anywhere = ALL_COMMANDS.filter(({ scopes }) => !scopes).flatMap((command) =>
    keysIn('desktop', command),
  );
  const somewhere = ALL_COMMANDS.filter(({ scopes }) => scopes).flatMap((command) =>
    keysIn('desktop', command),
  );
  expect(twice(anywhere)).toEqual([]);
  expect(anywhere.filter((key) => somewhere.includes(key))).toEqual([]);
});
