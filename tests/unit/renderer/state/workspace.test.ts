import { expect, it } from 'vitest';
import { settings, type Settings } from '../../../../shared/host/settings';
import { fail, ok } from '../../../../shared/result';
import {
  ask,
  cancelQuestions,
  hearSettings,
  untilAnswered,
  writeSettings,
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

it('settings that could not be written stay, and go with the next ones; what others have set is not written back', async () => {
  const sent: { was: Settings; settings: Settings }[] = [];
  let isCutOff = true;
  const { workspace } = openReaderWindow({
    'settings.write': (input: unknown) => {
      if (isCutOff) return fail('disconnected', 'The connection to the program is lost.');
      sent.push(input as (typeof sent)[number]);
      return ok({});
    },
  });
  const first = workspace.store.getState().settings;
  await writeSettings(workspace, { author: 'Ana' });
  isCutOff = false;
  hearSettings(workspace, { ...first, theme: 'dark' });
  expect(workspace.store.getState().settings).toEqual({ ...first, theme: 'dark', author: 'Ana' });
  await writeSettings(workspace, { zoom: 1.25 });
  await writeSettings(workspace, { autosave: false });
  const dark = settings.parse({ ...first, theme: 'dark' });
  const all = { ...dark, author: 'Ana', zoom: 1.25 };
  expect(sent).toEqual([
    { was: dark, settings: all },
    { was: all, settings: { ...all, autosave: false } },
  ]);
});
