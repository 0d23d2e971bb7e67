import { describe, expect, it } from 'vitest';
import { modelCue, reasonIn } from '../../../../../shared/draft/model/model-cue';

describe('why a model proposes something', () => {
  it('names the model, and its reason if there is one', () => {
    expect(modelCue('stub:1b', 'a date')).toBe('proposed by stub:1b: a date');
    expect(modelCue('stub:1b', ' \n')).toBe('proposed by stub:1b');
  });

  it('gives the reason alone where the name stands already', () => {
    expect(reasonIn(modelCue('a\nb', 'a date: 2024'), 'a\nb')).toBe('a date: 2024');
    expect(reasonIn('proposed by stub:1b', 'stub:1b')).toBe('proposed by stub:1b');
    expect(reasonIn('begins with “because”', 'stub:1b')).toBe('begins with “because”');
  });
});
