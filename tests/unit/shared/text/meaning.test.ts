import { describe, expect, it } from 'vitest';
import { meaningSigns } from '../../../../shared/text/meaning';
import { wordChanges } from '../../../../shared/text/word-changes';

describe('the meaning may differ', () => {
  it.each([
    ['a figure', 'It rose by 12 percent.', 'It rose by 72 percent.', ['number']],
    ['a number in words', 'Two of them left.', 'Three of them left.', ['number', 'name']],
    ['a negation', 'Exports rose.', 'Exports did not rise.', ['negation']],
    ['a shortened negation', 'They can sail.', 'They can’t sail.', ['negation', 'modal']],
    ['a modal', 'It will close.', 'It may close.', ['modal']],
    ['a name', 'He blamed Olsen for it.', 'He blamed Hansen for it.', ['name']],
    ['a prefix that negates', 'The bridge is sound.', 'The bridge is unsound.', ['negation']],
    ['a hyphen that negates', 'It is a non-nuclear state.', 'It is a nuclear-threshold state.', ['negation']],
    ['an answer', 'Will it rain? Yes.', 'Will it rain? No.', ['negation', 'opposite']],
    ['another prefix', 'Both called it legal.', 'Both called it illegal.', ['negation', 'opposite']],
    ['a word to its opposite', 'Rents were rising.', 'Rents were falling.', ['opposite']],
    ['an opposite of irregular form', 'Exports rose.', 'Exports fell.', ['opposite']],
    ['how many', 'Most boats sank.', 'Some boats sank.', ['amount']],
    ['a word that looks negated', 'It met under the bridge.', 'It met at the bridge.', []],
    ['nothing of these', 'It was a large boat.', 'It was a big boat.', []],
    ['a capital alone', 'The boat sank.', 'Later the boat sank.', ['name']],
    ['a first word that names nobody', 'The boat sank.', 'A boat sank.', []],
  ])('when what changed is %s', (_what, before, after, signs) => {
    expect(meaningSigns(wordChanges(before, after))).toEqual(signs);
  });
});
