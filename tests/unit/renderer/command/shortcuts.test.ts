import { describe, expect, it } from 'vitest';
import { keysNamed, pressedKeys, shortcutLabel } from '../../../../renderer/command/shortcuts';
import de from '../../../../shared/words/catalogs/de.json';
import { speak } from '../../../../shared/words/words';
import type { KeyEvent } from '../../../../renderer/state/commands';

function press(key: string, modifiers: Partial<KeyEvent> = {}): KeyEvent {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers };
}

describe('pressedKeys', () => {
  it('names letters in upper case, with Ctrl as Mod', () => {
    expect(pressedKeys(press('c'), 'linux')[0]).toBe('C');
    expect(pressedKeys(press('Z', { ctrlKey: true, shiftKey: true }), 'windows')[0]).toBe('Mod+Shift+Z');
  });

  it('takes Cmd, and not Ctrl, as Mod on a Mac', () => {
    expect(pressedKeys(press('s', { metaKey: true }), 'mac')[0]).toBe('Mod+S');
    expect(pressedKeys(press('s', { ctrlKey: true }), 'mac')[0]).toBe('S');
  });

  it('goes by the place of the key where the keyboard writes another script', () => {
    expect(pressedKeys(press('ز', { code: 'KeyC' }), 'linux')[0]).toBe('C');
    expect(pressedKeys(press('ש', { code: 'KeyA', ctrlKey: true }), 'linux')[0]).toBe('Mod+A');
  });

  it('keeps Shift with named keys and lets signs stand for themselves', () => {
    expect(pressedKeys(press('Tab', { shiftKey: true }), 'linux')[0]).toBe('Shift+Tab');
    expect(pressedKeys(press('?', { shiftKey: true }), 'linux')[0]).toBe('?');
  });
});

describe('keyboards that are not English', () => {
  it('give digits and signs by their place', () => {
    expect(pressedKeys(press('&', { code: 'Digit1', ctrlKey: true }), 'linux')).toContain('Mod+1');
    expect(pressedKeys(press('۱', { code: 'Digit1', ctrlKey: true }), 'linux')).toContain('Mod+1');
    expect(pressedKeys(press('!', { code: 'Digit1', shiftKey: true }), 'linux')).toContain('Shift+1');
    expect(pressedKeys(press('ج', { code: 'BracketLeft' }), 'linux')).toContain('[');
    expect(pressedKeys(press('؟', { code: 'Slash', shiftKey: true }), 'linux')).toContain('?');
  });

  it('give letters with Alt on a Mac by their place, dead keys too', () => {
    expect(pressedKeys(press('Dead', { code: 'KeyE', altKey: true }), 'mac')).toEqual(['Alt+E']);
    expect(pressedKeys(press('å', { code: 'KeyA', altKey: true }), 'mac')).toContain('Alt+A');
  });

  it('mean no command by what is written with AltGr', () => {
    const altGraph = { getModifierState: (name: string) => name === 'AltGraph' };
    expect(pressedKeys(press('€', { code: 'KeyE', ...altGraph }), 'linux')).toEqual([]);
    expect(pressedKeys(press('ń', { code: 'KeyN', ctrlKey: true, altKey: true }), 'windows')).toEqual([]);
    expect(pressedKeys(press('т', { code: 'KeyN', ctrlKey: true, altKey: true }), 'windows')).toContain(
      'Mod+Alt+N',
    );
  });
});

describe('shortcutLabel', () => {
  it('writes keys as people read them on their system', () => {
    expect(shortcutLabel('Mod+Shift+Z', 'linux')).toBe('Ctrl+Shift+Z');
    expect(shortcutLabel('Mod+Shift+Z', 'mac')).toBe('⌘⇧Z');
    expect(shortcutLabel('Mod++', 'linux')).toBe('Ctrl++');
  });

  it('calls keys what keyboards of the language do', () => {
    speak('de', de);
    expect(shortcutLabel('Mod+Shift+Delete', 'linux')).toBe('Strg+Umschalt+Entf');
    expect(shortcutLabel('Alt+ArrowUp', 'windows')).toBe('Alt+↑');
    expect(shortcutLabel('Mod+Enter', 'mac')).toBe('⌘↩');
    speak('en', {});
  });
});

describe('keysNamed', () => {
  it('knows keys as the guide writes them, and no other code', () => {
    expect(['Esc', 'Shift+Tab', 'Ctrl'].map(keysNamed)).toEqual(['Escape', 'Shift+Tab', 'Mod']);
    expect(['C', 'npm start', 'Enter+x'].map(keysNamed)).toEqual([undefined, undefined, undefined]);
  });
});

describe.each(['de', 'fa'] as const)('the catalog %s', (language) => {
  it('calls keys in its sentences what it calls them beside commands', async () => {
    const { default: catalog } = (await import(`../../../../shared/words/catalogs/${language}.json`)) as {
      default: Record<string, string>;
    };
    const names = Object.entries(catalog).flatMap(([sentence, own]) =>
      sentence.endsWith(' ## a key') ? [[sentence.replace(' ## a key', ''), own] as const] : [],
    );
    const foreign = names.filter(([english, own]) => english !== own).map(([english]) => english);
    const all = ['Escape', ...foreign].filter(
      (name) => name !== 'Space' && name !== 'Home' && name !== 'End',
    );
    const named = new RegExp(`\\b(?:${all.join('|')})\\b`);
    expect(Object.values(catalog).filter((translation) => named.test(translation))).toEqual([]);
  });
});
