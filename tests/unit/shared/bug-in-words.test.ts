import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bugInWords } from '../../../shared/bug-in-words';

function thrownBy(task: () => unknown): unknown {
  try {
    return task();
  } catch (error) {
    return error;
  }
}

describe('bugInWords', () => {
  it('says what, and where in the code', () => {
    const words = bugInWords(new TypeError('x is not a function'));
    expect(words).toMatch(/^TypeError: x is not a function\n +at .*bug-in-words\.test\.ts/);
  });

  it.each([
    () => readFileSync("/none/Ana's pelican map.argmap"),
    () => JSON.parse('pelican words that are no JSON') as unknown,
    () => {
      throw new Error('cannot take /home/ana/pelican.argmap');
    },
    () => {
      throw new Error('a “pelican”\n    at pelican place');
    },
  ])('names no file and cites no text: %s', (task) => {
    const [head = '', ...frames] = bugInWords(thrownBy(task)).split('\n');
    expect(head).toContain('…');
    expect([head, ...frames].join('\n')).not.toMatch(/pelican/);
  });

  it('says so when what was thrown is no error', () => {
    expect(bugInWords('pelican')).toBe('Something was thrown that is no error: a string');
  });
});
