import { describe, expect, it } from 'vitest';
import { keysNamed, shortcutLabel } from '../../../../renderer/command/shortcuts';
import de from '../../../../shared/words/catalogs/de.json';
import { speak } from '../../../../shared/words/words';

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
