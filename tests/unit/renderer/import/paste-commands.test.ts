import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copySelection } from '../../../../renderer/cards/clipboard';
import { PASTE_COMMANDS } from '../../../../renderer/import/paste-commands';
import { onlySelected } from '../../../../renderer/state/selection';
import { recordsOf } from '../../../../shared/map/table';
import { ok } from '../../../../shared/result';
import { overlaps } from '../../../support/overlaps';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

const NOT_ALLOWED = { read: () => Promise.reject(new Error('not allowed')) };

/** What stands on the clipboard; nothing where it may not be read. */
let copied: string | undefined;
let window: ReaderWindow;

beforeEach(() => {
  vi.stubGlobal('navigator', {
    clipboard: { ...NOT_ALLOWED, writeText: (text: string) => Promise.resolve(void (copied = text)) },
  });
  window = openReaderWindow({
    'clipboard.read': () => ok(copied === undefined ? {} : { copied: { text: copied, html: '' } }),
  });
});

const texts = ({ map }: ReaderWindow): string[] => [...recordsOf(map().tables.nodes)].map(({ text }) => text);

const selected = (): string => onlySelected(window.session, 'nodes')?.id ?? '';

async function copyCard(): Promise<void> {
  const { node } = window.addNode('claim');
  window.session.view.setState({ selection: new Set([node]) });
  await copySelection(window);
}

describe('pasting by a command', () => {
  it('takes the cards that were copied', async () => {
    await copyCard();
    await PASTE_COMMANDS['edit.paste'].run(window);
    expect(texts(window)).toEqual(['claim', 'claim']);
  });

  it('puts them on no other card, also while no canvas is shown', async () => {
    await copyCard();
    window.session.map.dispatch('nodes.move', { places: [{ node: selected(), x: 0, y: 0 }], label: 'Move' });
    await copySelection(window);
    for (let i = 0; i < 3; i++) await PASTE_COMMANDS['edit.paste'].run(window);
    copied = 'One paragraph.\n\nAnother one.';
    await PASTE_COMMANDS['edit.paste'].run(window);
    expect(window.map().tables.places.size).toBe(6);
    expect(overlaps(window.map())).toEqual([]);
  });

  it('takes what was copied elsewhere since, as cards', async () => {
    await copyCard();
    copied = 'One paragraph.\n\nAnother one.';
    await PASTE_COMMANDS['edit.paste'].run(window);
    expect(texts(window).toSorted()).toEqual(['Another one.', 'One paragraph.', 'claim']);
  });

  it('says so where the clipboard may not be read', async () => {
    await copyCard();
    copied = undefined;
    await PASTE_COMMANDS['edit.paste'].run(window);
    const [toast] = window.workspace.store.getState().toasts;
    expect(toast?.message).toMatch(/^The clipboard may not be read here/);
    expect(toast?.hint).toContain('Ctrl+V');
  });
});
