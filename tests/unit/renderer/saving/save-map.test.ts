import { describe, expect, it } from 'vitest';
import { suggestedFileName } from '../../../../renderer/saving/save-map';

describe('suggestedFileName', () => {
  it('takes the title, without signs that a disk refuses', () => {
    expect(suggestedFileName('Iran: talks / war?')).toBe('Iran talks war.argmap');
  });

  it('has a name for a map without a title', () => {
    expect(suggestedFileName('  ..')).toBe('Untitled map.argmap');
  });

  it('cuts long titles between characters, never through one', () => {
    const name = suggestedFileName('🧭'.repeat(100));
    expect(name).toBe(`${'🧭'.repeat(60)}.argmap`);
  });
});
