import { beforeEach, describe, expect, it, vi } from 'vitest';
import { importArticles } from '../../../../renderer/import/import-articles';
import { closeImport, skipArticle, stopImport } from '../../../../renderer/import/stop-import';
import { addAndEdit, endEditing, typeInEditor } from '../../../../renderer/cards/edit-text';
import type { Origin } from '../../../../renderer/state/origin';
import { find } from '../../../../shared/map/arg-map';
import { recordsOf } from '../../../../shared/map/table';
import { fail, ok, type Result } from '../../../../shared/result';
import { FileReaderStandIn } from '../../../support/file-reader';
import { openReaderWindow, TEXT, type ReaderWindow } from '../../../support/reader-window';

beforeEach(() => vi.stubGlobal('FileReader', FileReaderStandIn));

/** A file that the stand-in host reads by its name. */
function file(fileName: string): Origin {
  return { kind: 'file', fileName, file: `file-${fileName}` };
}

function read(fileName: string, more: object = {}): Result<unknown> {
  return ok({
    fileName,
    title: `Title of ${fileName}`,
    text: `Text of ${fileName}`,
    format: 'text',
    notes: [],
    ...more,
  });
}

const BROKEN = fail('broken-file', 'It is damaged.', 'Save it again.');

/** A window whose host reads what is named here, and all else as it comes. */
function windowWith(answers: Record<string, unknown> = {}): ReaderWindow {
  const byFile = ({ file: handle }: { file: string }): unknown => {
    const name = handle.replace('file-', '');
    return answers[name] ?? read(name);
  };
  return openReaderWindow({ 'sources.read': byFile });
}

const titles = ({ map }: ReaderWindow): string[] =>
  [...recordsOf(map().tables.sources)].map((source) => source.title).sort();
const shown = ({ map, session }: ReaderWindow) =>
  find(map(), 'sources', session.view.getState().source ?? '');
const messages = ({ workspace }: ReaderWindow) =>
  workspace.store.getState().toasts.map(({ message, hint }) => [message, hint]);
const run = ({ workspace }: ReaderWindow) => workspace.store.getState().importing;
const outcomes = (window: ReaderWindow) => run(window)?.items.map((item) => item.outcome.kind);

describe('bringing articles in', () => {
  it('keeps all that was found out about one, and shows it', async () => {
    const known = {
      kind: 'report',
      authors: ['Ada'],
      publisher: 'The Paper',
      published: '2026-02-06',
      url: 'https://example.org/a',
      language: 'en',
      voices: [{ start: 0, end: 4, who: 'reader comment' }],
      pages: [{ start: 0, label: '1' }],
    };
    const window = windowWith({ a: read('a', known) });
    await importArticles(window, [file('a')]);
    expect(shown(window)).toMatchObject({ title: 'Title of a', text: 'Text of a', ...known });
    expect(run(window)).toBeUndefined();
    expect(messages(window)).toEqual([
      ['“Title of a” was added.', 'Readers’ comments were found and marked as theirs.'],
    ]);
  });

  it('adds what can be read of several in one step, shows the first and keeps the list of what became of each', async () => {
    const window = windowWith({ broken: BROKEN, b: read('b', { notes: ['Two pictures are left out.'] }) });
    await importArticles(window, [file('broken'), file('a'), file('b'), file('again')]);
    expect(titles(window)).toEqual(['Article', 'Title of a', 'Title of again', 'Title of b']);
    expect(shown(window)?.title).toBe('Title of a');
    expect(outcomes(window)).toEqual(['failed', 'added', 'added', 'added']);
    expect(run(window)?.items[2]?.outcome).toMatchObject({ notes: ['Two pictures are left out.'] });
    expect(messages(window)).toEqual([]);
    window.session.map.undo();
    expect(titles(window)).toEqual(['Article']);
    closeImport(window.workspace);
    expect(run(window)).toBeUndefined();
  });

  it('says in one sentence that several were added when there is nothing else to say', async () => {
    const window = windowWith();
    await importArticles(window, [file('a'), file('b')]);
    expect(run(window)).toBeUndefined();
    expect(messages(window)[0]?.[0]).toBe('2 articles were added.');
  });

  it('leaves whoever types where they are, and what is typed a step of its own', async () => {
    const window = windowWith();
    const { session, source } = window;
    const card = addAndEdit(session, { kind: 'claim' });
    typeInEditor(session, 'Typed');
    const field = Object.assign(new EventTarget(), { tagName: 'TEXTAREA' });
    vi.stubGlobal('document', { activeElement: field });
    const focus = vi.spyOn(session.reader.current!, 'focus');
    await importArticles(window, [file('a')]);
    typeInEditor(session, 'Typed on');
    expect(session.view.getState().source).toBe(source);
    expect(focus).not.toHaveBeenCalled();
    expect(messages(window)[0]?.[0]).toBe('“Title of a” is in the map.');
    endEditing(session);
    session.map.undo();
    expect(find(window.map(), 'nodes', card.ok ? card.value : '')?.text).toBe('Typed');
    expect(titles(window)).toContain('Title of a');
    session.map.undo();
    expect(titles(window)).toEqual(['Article']);
    expect(find(window.map(), 'nodes', card.ok ? card.value : '')?.text).toBe('Typed');
  });

  it('says what is wrong with a single file, and changes nothing', async () => {
    const window = windowWith({ broken: BROKEN });
    const before = window.map();
    await importArticles(window, [file('broken')]);
    expect(window.map()).toBe(before);
    expect(messages(window)).toEqual([['It is damaged.', 'Save it again.']]);
  });

  it('shows an article that is in the map already, and adds none twice', async () => {
    const window = windowWith({
      same: read('same', { text: TEXT }),
      twin: read('twin', { text: 'Text of a' }),
    });
    await importArticles(window, [file('same')]);
    expect(shown(window)?.id).toBe(window.source);
    expect(messages(window)).toEqual([['“Article” is in this map already.', undefined]]);
    await importArticles(window, [file('a'), file('twin')]);
    expect(outcomes(window)).toEqual(['added', 'known']);
  });

  it.each([
    ['replace', 'replaced', 1],
    ['add', 'added', 2],
    ['left', 'skipped', 1],
  ] as const)('asks what to do with another version of an article: %s', async (choice, kind, sources) => {
    const newer = `${TEXT} One clause more that nobody has read before.`;
    const window = windowWith({ newer: read('newer', { text: newer }), broken: BROKEN });
    window.workspace.store.subscribe(({ dialog }) => {
      if (dialog?.kind === 'confirm') dialog.resolve(choice);
    });
    await importArticles(window, [file('newer'), file('broken')]);
    expect(outcomes(window)).toEqual([kind, 'failed']);
    expect(window.map().tables.sources.size).toBe(sources);
    const hasNewText = find(window.map(), 'sources', window.source)?.text === newer;
    expect(hasNewText).toBe(choice === 'replace');
  });

  it('calls an article by its first line where no title is known', async () => {
    const window = windowWith({ a: read('a', { title: ' ', text: 'The first line\n\nThe rest' }) });
    await importArticles(window, [file('a')]);
    expect(shown(window)?.title).toBe('The first line');
  });

  it('takes dropped files as bytes, and refuses one that is too large before reading it', async () => {
    const taken: unknown[] = [];
    const window = openReaderWindow({
      'sources.readContent': (input: unknown) => {
        taken.push(input);
        return read('dropped.txt');
      },
    });
    const huge = { size: 65 * 1024 * 1024 } as Blob;
    await importArticles(window, [
      { kind: 'content', fileName: 'huge.pdf', content: huge },
      { kind: 'content', fileName: 'dropped.txt', content: new Blob(['Ab']) },
    ]);
    expect(outcomes(window)).toEqual(['failed', 'added']);
    expect(taken).toEqual([expect.objectContaining({ fileName: 'dropped.txt', bytes: 'QWI=' })]);
  });
});

describe('a long reading', () => {
  /** A window whose host reads “slow” until it is told to stop, and notes the calls to stop. */
  function slowWindow() {
    const cancelled: unknown[] = [];
    const slow = new Promise(() => undefined);
    const window = openReaderWindow({
      'sources.read': ({ file: handle }: { file: string }) =>
        handle === 'file-slow' ? slow : read(handle.replace('file-', '')),
      'work.cancel': (input: unknown) => {
        cancelled.push(input);
        return ok({});
      },
    });
    return { window, cancelled };
  }

  it('tells how far it is', async () => {
    const { window } = slowWindow();
    const done = importArticles(window, [file('slow')]);
    const request = run(window)?.items[0]?.id;
    window.tell('work.progress', { request, done: 30, total: 200 });
    expect(run(window)?.items[0]?.outcome).toEqual({ kind: 'reading', done: 30, total: 200 });
    window.tell('work.progress', { request: 'another', done: 31, total: 200 });
    expect(run(window)?.items[0]?.outcome).toMatchObject({ done: 30 });
    stopImport(window.workspace);
    await done;
  });

  it('is stopped with all the others, and nothing is added', async () => {
    const { window, cancelled } = slowWindow();
    const before = window.map();
    const done = importArticles(window, [file('a'), file('slow'), file('b')]);
    await vi.waitFor(() => expect(outcomes(window)).toEqual(['read', 'reading', 'waiting']));
    const request = run(window)?.items[1]?.id;
    stopImport(window.workspace);
    await done;
    expect(cancelled).toEqual([{ request }]);
    expect(window.map()).toBe(before);
    expect(run(window)).toBeUndefined();
    expect(messages(window)).toEqual([['Reading was stopped.', 'Nothing was added.']]);
  });

  it('is skipped alone, and the others are added', async () => {
    const { window } = slowWindow();
    const done = importArticles(window, [file('slow'), file('b')]);
    skipArticle(window.workspace);
    await done;
    expect(outcomes(window)).toEqual(['skipped', 'added']);
  });

  it('lets more articles join', async () => {
    const { window } = slowWindow();
    const done = importArticles(window, [file('slow')]);
    const later = importArticles(window, [file('later')]);
    expect(outcomes(window)).toEqual(['reading', 'waiting']);
    skipArticle(window.workspace);
    await Promise.all([done, later]);
    expect(titles(window)).toEqual(['Article', 'Title of later']);
  });

  it('adds nothing to a map that was closed meanwhile', async () => {
    const { window } = slowWindow();
    const before = window.map();
    const done = importArticles(window, [file('a'), file('slow')]);
    await vi.waitFor(() => expect(outcomes(window)).toEqual(['read', 'reading']));
    window.workspace.store.setState({ sessions: [] });
    skipArticle(window.workspace);
    await done;
    expect(window.map()).toBe(before);
    expect(outcomes(window)).toEqual(['skipped', 'skipped']);
  });
});
