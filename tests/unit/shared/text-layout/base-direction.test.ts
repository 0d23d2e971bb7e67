import { describe, expect, it } from 'vitest';
import { baseDirection } from '../../../../shared/text-layout/base-direction';

describe('baseDirection', () => {
  it('goes by the first letter, whatever signs and digits stand before it', () => {
    expect(baseDirection('«2026» شروع گفتگوها')).toBe('rtl');
    expect(baseDirection('12. Talks in תל אביב')).toBe('ltr');
    expect(baseDirection('שיחות in Geneva')).toBe('rtl');
    expect(baseDirection('2026')).toBe('ltr');
  });
});
