import { expect, it } from 'vitest';
import { commandsWithKeys } from '../../../../renderer/settings/key-conflicts';
import { commandOf } from '../../../../shared/commands/commands';

it('tells which commands a person has given the same keys, where they meet', () => {
  const chosen = { 'view.fit': 'Mod+S' };
  const told = commandsWithKeys('Mod+S', commandOf('view.fit'), { shell: 'browser', chosen });
  expect(told.map(({ id }) => id)).toEqual(['file.save']);
});

it('tells of none where the keys are of panels that do not meet', () => {
  const chosen = { 'draft.accept': 'Z' };
  expect(commandsWithKeys('Z', commandOf('draft.accept'), { shell: 'browser', chosen })).toEqual([]);
});
