import { afterEach, describe, expect, it } from 'vitest';
import { confidenceWords } from '../../../../renderer/draft/confidence';
import { speak } from '../../../../shared/words/words';

afterEach(() => speak('en', {}));

describe('how sure a proposal is', () => {
  it('is told of the rules alone, and not of what was only turned down before', () => {
    expect(confidenceWords({ origin: 'rules' }, 0.624)).toBe('62 %');
    expect(confidenceWords({ origin: 'rules' }, 0)).toBeUndefined();
    expect(confidenceWords({ origin: 'stub:1b' }, 0.5)).toBeUndefined();
  });

  it('is written with the digits of the language', () => {
    speak('fa', { '{percent} %': '{percent}٪' });
    expect(confidenceWords({ origin: 'rules' }, 0.624)).toBe('۶۲٪');
  });
});
