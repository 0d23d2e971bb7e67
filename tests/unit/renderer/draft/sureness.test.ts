import { describe, expect, it } from 'vitest';
import { sureness } from '../../../../renderer/draft/sureness';

describe('how sure a proposal is', () => {
  it('is told of the rules alone, and not of what was only turned down before', () => {
    expect(sureness({ origin: 'rules' }, 0.624)).toBe('62 %');
    expect(sureness({ origin: 'rules' }, 0)).toBeUndefined();
    expect(sureness({ origin: 'stub:1b' }, 0.5)).toBeUndefined();
  });
});
