import { describe, expect, it } from 'vitest';
import { draftText } from '../../../../shared/draft/draft-text';
import type { Proposal } from '../../../../shared/draft/proposal';

/** Paragraphs that nobody wrote for a newspaper, with a main claim that all can bear on. */
function draft(...paragraphs: string[]): (words: string) => Proposal {
  const text = [...paragraphs, 'In conclusion, I believe that the harbour of Ely must be dredged.'].join(
    '\n\n',
  );
  const { proposals } = draftText({ text });
  return (words) => {
    const found = proposals.find((one) => one.text.includes(words));
    if (!found) throw new Error(`Nothing was proposed about “${words}”.`);
    return found;
  };
}

describe('the side on which a draft puts things', () => {
  it('has the author’s own doubt against the main claim', () => {
    const about = draft('I may be wrong about the harbour, and I have been before.');
    expect(about('I may be wrong')).toMatchObject({
      kind: 'counterargument',
      links: [{ relation: 'opposes', to: about('dredged').id }],
    });
  });

  it('has what is granted against the rest of its sentence', () => {
    const about = draft('Although dredging is expensive for a small town, the harbour is worth it.');
    expect(about('expensive').kind).toBe('counterargument');
    expect(about('expensive').links).toMatchObject([{ relation: 'opposes', to: about('worth it').id }]);
  });

  it('has a denial against the view that it names, in an earlier paragraph, and not against the nearest sentence', () => {
    const about = draft(
      'The silt is seen in Ely as a gift to the birds. The birds came in 2019 in great numbers.',
      'But these views ignore the boats.',
    );
    expect(about('ignore the boats').links).toMatchObject([
      { relation: 'opposes', to: about('gift to the birds').id },
    ]);
    expect(about('gift to the birds').speaker).toBe('Ely');
  });

  it('never has what turns against a statement support it', () => {
    const about = draft(
      'The harbour of Ely should be deep. Yet the harbour of Ely has never been a rich one, and it is unlikely to be.',
    );
    expect(about('Yet the harbour').links.filter(({ relation }) => relation === 'supports')).toEqual([]);
  });

  it('has the author’s doubt against what others say right before it', () => {
    const about = draft('There are those who think that the silt is a gift. I am not sure of that at all.');
    expect(about('those who think').kind).toBe('counterargument');
    expect(about('I am not sure').links).toMatchObject([
      { relation: 'opposes', to: about('those who think').id },
    ]);
  });

  it('has a denial of what somebody says against that, and not for the claim beside it', () => {
    const about = draft(
      'The board says its barges are clean. Its own figures show the opposite: the oil in the harbour rose by 8 percent. The barges should go.',
    );
    expect(about('show the opposite').links).toMatchObject([
      { relation: 'opposes', to: about('barges are clean').id },
    ]);
  });

  it('has two who disagree against each other, and not both against the author', () => {
    const about = draft(
      'Some argue that the harbour is too deep. Others say that it is the only safe one. I think that the harbour should stay, because boats need it.',
    );
    expect(about('Others say').links).toMatchObject([{ relation: 'opposes', to: about('Some argue').id }]);
    expect(about('Some argue').speaker).toBe('Some');
  });

  it('has no sentence as granted that only begins with “despite”', () => {
    const about = draft('Despite the warnings of its board, the harbour of Ely should stay open all year.');
    expect(about('Despite the warnings').kind).toBe('claim');
  });

  it('has nothing supposed as evidence', () => {
    const { proposals } = draftText({
      text: 'Suppose the river rises by two metres. Then the whole harbour is under water. The wall must be built.',
    });
    expect(proposals.map(({ text }) => text)).toEqual(['The wall must be built.']);
  });

  it('links nothing that only stands beside something', () => {
    const about = draft(
      'The market needs a roof. Schools are better than roads for children, and that is important.',
    );
    expect(about('better than roads').links).toEqual([]);
  });

  it('takes no statement for an answer because it stands behind a question', () => {
    const about = draft('Will the town pay? Gulls are dangerous and must be kept away.');
    expect(about('Gulls').links).toEqual([]);
  });

  it('tells a report and what goes on with it in one passage', () => {
    const about = draft(
      'Ana Ruiz bought the last boat in 1998. She sold it to two brothers in Hull in May 2003.',
    );
    expect(about('Ana Ruiz').text).toContain('two brothers');
    expect(about('Ana Ruiz').kind).toBe('evidence');
  });
});
