import { expect, it } from 'vitest';
import {
  ask,
  cancelQuestions,
  untilAnswered,
  type Dialog,
  type Workspace,
} from '../../../../renderer/state/workspace';
import { openReaderWindow } from '../../../support/reader-window';

type Confirm = Extract<Dialog, { kind: 'confirm' }>;

function confirm(workspace: Workspace, title: string): Promise<string> {
  const choices = ['save', 'cancel'].map((id) => ({ id, label: id }));
  return ask<Confirm>(workspace, { kind: 'confirm', title, message: '', choices });
}

function open(workspace: Workspace): Confirm {
  const { dialog } = workspace.store.getState();
  if (dialog?.kind !== 'confirm') throw new Error('nothing is asked');
  return dialog;
}

it('a question waits until the one before is answered, and both are', async () => {
  const { workspace } = openReaderWindow();
  const answers = Promise.all([confirm(workspace, 'First'), confirm(workspace, 'Second')]);
  const first = open(workspace);
  expect(first.title).toBe('First');
  first.resolve('save');
  first.resolve('cancel'); // a second click
  expect(open(workspace).title).toBe('Second');
  open(workspace).resolve('cancel');
  expect(await answers).toEqual(['save', 'cancel']);
  expect(workspace.store.getState().dialog).toBeUndefined();
});

it('all questions can be answered as Escape does', async () => {
  const { workspace } = openReaderWindow();
  const keys = ask<Extract<Dialog, { kind: 'keys' }>>(workspace, { kind: 'keys' });
  const sure = confirm(workspace, 'Sure?');
  const files = ask<Extract<Dialog, { kind: 'files' }>>(workspace, {
    kind: 'files',
    purpose: 'open-map',
    suggestedName: undefined,
    roots: [],
  });
  cancelQuestions(workspace);
  expect(await Promise.all([keys, sure, files])).toEqual([undefined, 'cancel', []]);
});

it('who waits until nothing is asked waits for questions that were asked meanwhile, too', async () => {
  const { workspace } = openReaderWindow();
  const first = confirm(workspace, 'First');
  let isFree = false;
  const free = untilAnswered(workspace).then(() => (isFree = true));
  const second = confirm(workspace, 'Second');
  open(workspace).resolve('save');
  await first;
  expect(isFree).toBe(false);
  open(workspace).resolve('save');
  await Promise.all([second, free]);
  expect(isFree).toBe(true);
});
