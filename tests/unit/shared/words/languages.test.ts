import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../shared/words/languages';

describe('the language that is spoken', () => {
  it('is the one that was chosen, whatever the system wishes', () => {
    expect(languageFor('fa', ['de'])).toBe('fa');
  });

  it('is the first of the system’s wishes that there is, in any spelling of its tag', () => {
    expect(languageFor('system', ['fr-FR', 'DE_at', 'en'])).toBe('de');
    expect(languageFor('system', ['fa-IR'])).toBe('fa');
  });

  it('is English where the system wishes none of them', () => {
    expect(languageFor('system', ['fr', 'del'])).toBe('en');
    expect(languageFor('system', [])).toBe('en');
  });
});
