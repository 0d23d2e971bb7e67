import { describe, expect, it } from 'vitest';
import { pressedKeys, writesByAltGr, type KeyEvent } from '../../../../renderer/keyboard/pressed-keys';

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

  it('run what a sign written with AltGr stands for, and nothing by letters written so', () => {
    const altGraph = { getModifierState: (name: string) => name === 'AltGraph' };
    // German, French, Polish as Chromium tells them on Windows and Linux
    expect(pressedKeys(press('[', { code: 'Digit8', ...altGraph }), 'windows')).toEqual(['[']);
    expect(pressedKeys(press('{', { code: 'Digit4', ...altGraph }), 'linux')).toEqual(['{']);
    expect(pressedKeys(press('[', { code: 'Digit8', ctrlKey: true, ...altGraph }), 'linux')).toEqual([
      'Mod+[',
    ]);
    for (const [key, code] of [
      ['€', 'KeyE'],
      ['ń', 'KeyN'],
      ['µ', 'KeyM'],
      ['Dead', 'BracketRight'],
    ] as const)
      for (const platform of ['windows', 'linux'] as const)
        expect(pressedKeys(press(key, { code, ...altGraph }), platform)).toEqual([]);
    // As browsers tell it that know no AltGraph
    expect(pressedKeys(press('ń', { code: 'KeyN', ctrlKey: true, altKey: true }), 'windows')).toEqual([]);
    expect(pressedKeys(press('т', { code: 'KeyN', ctrlKey: true, altKey: true }), 'windows')).toContain(
      'Mod+Alt+N',
    );
  });

  it('run what a sign written with Option stands for on a Mac, before what its place does', () => {
    expect(pressedKeys(press('[', { code: 'Digit5', altKey: true }), 'mac')).toEqual(['[', 'Alt+[', 'Alt+5']);
    expect(pressedKeys(press(']', { code: 'Digit5', altKey: true, shiftKey: true }), 'mac')[0]).toBe(']');
    expect(pressedKeys(press('[', { code: 'Digit5', altKey: true, metaKey: true }), 'mac')[0]).toBe('Mod+[');
    expect(pressedKeys(press('¡', { code: 'Digit1', altKey: true }), 'mac')).toEqual(['Alt+1', 'Alt+¡']);
  });

  it('say nothing while only a modifier is down', () => {
    const modifiers = ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];
    expect(modifiers.flatMap((key) => pressedKeys(press(key), 'linux'))).toEqual([]);
  });
});

describe('writesByAltGr', () => {
  it('tells keys that write into a field from those that mean a command', () => {
    const altGraph = { getModifierState: (name: string) => name === 'AltGraph' };
    expect(writesByAltGr(press(']', { code: 'Digit9', ...altGraph }), 'windows')).toBe(true);
    expect(writesByAltGr(press(']', { code: 'Digit6', altKey: true }), 'mac')).toBe(true);
    expect(writesByAltGr(press('¥', { code: 'KeyY', altKey: true, metaKey: true }), 'mac')).toBe(false);
    expect(writesByAltGr(press('ArrowUp', { altKey: true }), 'mac')).toBe(false);
    expect(writesByAltGr(press('d', { code: 'KeyD', ctrlKey: true, altKey: true }), 'windows')).toBe(false);
  });
});
