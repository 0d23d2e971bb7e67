import { beforeEach, describe, expect, it } from 'vitest';
import type { Commands } from '../../../../renderer/state/commands';
import type { Scope } from '../../../../shared/commands/command';
import type { CommandId } from '../../../../shared/commands/commands';
import { openDraft } from '../../../../renderer/draft/open-draft';
import { find } from '../../../../shared/map/arg-map';
import { fakeDraft } from '../../../support/fake-draft';
import { allCommands } from '../../../support/all-commands';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;
let commands: Commands;

beforeEach(async () => {
  window = openReaderWindow();
  commands = await allCommands(window.workspace);
});

function open(): void {
  openDraft(window.session, find(window.map(), 'sources', window.source)!, fakeDraft(), 'rules');
}

function meaning(key: string, scope: Scope, typing = false): string | undefined {
  const modifiers = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return commands.forKey({ key, code: '', ...modifiers }, { scope, typing });
}

describe('the keys of the tray', () => {
  it('work in the tray and in the article beside it', () => {
    open();
    const keys = ['j', 'k', 'a', 'r', 'e', 'F2', '1', '5'];
    const commands = [
      'next',
      'previous',
      'accept',
      'reject',
      'edit',
      'edit',
      'kind.claim',
      'kind.assumption',
    ];
    for (const scope of ['draft', 'reader'] as const)
      expect(keys.map((key) => meaning(key, scope))).toEqual(commands.map((name) => `draft.${name}`));
  });

  it('do nothing while something is typed, on the canvas, and without a draft', () => {
    expect(meaning('r', 'reader')).toBeUndefined();
    open();
    expect(meaning('r', 'draft', true)).toBeUndefined();
    expect(meaning('r', 'canvas')).not.toBe('draft.reject');
  });

  it('leave letters to text that is selected in the article', () => {
    open();
    window.selectText('Another follows it.');
    expect(meaning('a', 'reader')).toBe('highlight.assumption');
    expect(meaning('j', 'reader')).toBe('reader.nextSentence');
    expect(meaning('d', 'reader')).toBe('draft.selection');
    window.session.reader.current!.hasKeyboard = () => false;
    expect(meaning('a', 'draft')).toBe('draft.accept');
  });

  it('offer the statement only where there is one', () => {
    open();
    expect(meaning('w', 'draft')).toBeUndefined();
    commands.run('draft.next');
    expect(meaning('w', 'draft')).toBe('draft.statement');
  });
});

describe('drafting', () => {
  const canRun = (id: CommandId): boolean => commands.whyNot(id) === undefined;

  it('needs an article, and waits for other work to end', () => {
    expect(canRun('draft.article')).toBe(true);
    window.session.view.setState({ work: { label: 'Arranging', share: undefined, stop: () => undefined } });
    expect(canRun('draft.article')).toBe(false);
    window.session.view.setState({ work: undefined, source: undefined });
    expect(canRun('draft.article')).toBe(false);
  });

  it('is driven by commands alone', () => {
    open();
    for (const id of ['draft.kind.question', 'draft.accept', 'draft.reject', 'draft.acceptAll'] as const)
      commands.run(id);
    expect([...window.session.draft.getState().review!.nodes.keys()]).toEqual(['p1']);
    expect(canRun('draft.acceptAll')).toBe(false);
    commands.run('draft.rejectRest');
    expect(window.session.draft.getState().review).toBeUndefined();
    commands.run('draft.forgetRejected');
    expect(find(window.map(), 'sources', window.source)?.rejected).toBeUndefined();
  });
});
