import { describe, expect, it } from 'vitest';
import { pressedKeys, shortcutLabel, type KeyEvent } from '../../../../renderer/commands/shortcuts';

function press(key: string, modifiers: Partial<KeyEvent> = {}): KeyEvent {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers };
}

describe('pressedKeys', () => {
  it('names letters in upper case, with Ctrl as Mod', () => {
    expect(pressedKeys(press('c'), 'linux')).toBe('C');
    expect(pressedKeys(press('Z', { ctrlKey: true, shiftKey: true }), 'windows')).toBe('Mod+Shift+Z');
  });

  it('takes Cmd, and not Ctrl, as Mod on a Mac', () => {
    expect(pressedKeys(press('s', { metaKey: true }), 'mac')).toBe('Mod+S');
    expect(pressedKeys(press('s', { ctrlKey: true }), 'mac')).toBe('S');
  });

  it('goes by the place of the key where the keyboard writes another script', () => {
    expect(pressedKeys(press('ز', { code: 'KeyC' }), 'linux')).toBe('C');
    expect(pressedKeys(press('ש', { code: 'KeyA', ctrlKey: true }), 'linux')).toBe('Mod+A');
  });

  it('keeps Shift with named keys and lets signs stand for themselves', () => {
    expect(pressedKeys(press('Tab', { shiftKey: true }), 'linux')).toBe('Shift+Tab');
    expect(pressedKeys(press('?', { shiftKey: true }), 'linux')).toBe('?');
  });
});

describe('shortcutLabel', () => {
  it('writes keys as people read them on their system', () => {
    expect(shortcutLabel('Mod+Shift+Z', 'linux')).toBe('Ctrl+Shift+Z');
    expect(shortcutLabel('Mod+Shift+Z', 'mac')).toBe('⌘⇧Z');
    expect(shortcutLabel('Mod++', 'linux')).toBe('Ctrl++');
  });
});
