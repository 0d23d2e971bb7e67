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
    ['what is far from so', 'The lake is clean.', 'The lake is far from clean.', ['negation']],
    ['a want', 'The town has a plan.', 'The town lacks a plan.', ['negation']],
    ['where a negation stands', 'All did not sign.', 'Not all did sign.', ['negation']],
    ['a longer prefix', 'They estimated it.', 'They underestimated it.', ['negation']],
    ['one prefix to its opposite', 'They overstated it.', 'They understated it.', ['opposite']],
    [
      'a superlative to its opposite',
      'It was the hottest summer.',
      'It was the coldest summer.',
      ['opposite'],
    ],
    ['a doubt', 'The bridge is old.', 'The bridge seems old.', ['modal']],
    ['a unit', 'It lies 30 metres deep.', 'It lies 30 feet deep.', ['number']],
    ['a currency', 'It cost $30 in all.', 'It cost €30 in all.', ['number']],
    ['a minus', 'It was −5 outside.', 'It was 5 outside.', ['number']],
    ['an ordinal', 'It was the second strike.', 'It was the fifth strike.', ['number']],
    ['the order of numbers', 'It rose from 12 to 21.', 'It rose from 21 to 12.', ['number']],
    ['how a number is written', 'They sent 1,500 men.', 'They sent 1500 men.', []],
    ['the order of names', 'He said Weber sued Huber.', 'He said Huber sued Weber.', ['name']],
    ['a direction', 'She lives in the north.', 'She lives in the south.', ['name']],
    ['a German negation', 'Sie wird gebaut.', 'Sie wird nicht gebaut.', ['negation']],
    ['a German article that negates', 'Es gibt einen Plan.', 'Es gibt keinen Plan.', ['negation']],
    ['a German word to its opposite', 'Die Ausfuhr stieg.', 'Die Ausfuhr sank.', ['opposite']],
    ['a German word that looks negated', 'Sie kam mit Freunden.', 'Sie kam mit unseren Freunden.', []],
    ['a Persian negation', 'رشد خواهد کرد', 'رشد نخواهد کرد', ['negation']],
    ['a Chinese negation', '出口会增长', '出口不会增长', ['negation']],
    ['nothing of these', 'It was a large boat.', 'It was a big boat.', []],
    ['a capital alone', 'The boat sank.', 'Later the boat sank.', ['name']],
    ['a first word that names nobody', 'The boat sank.', 'A boat sank.', []],
  ])('when what changed is %s', (_what, before, after, signs) => {
    expect(meaningSigns(wordChanges(before, after))).toEqual(signs);
  });
});
