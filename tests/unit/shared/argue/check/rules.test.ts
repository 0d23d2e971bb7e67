import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../../shared/edit/commands';
import { applyDiff } from '../../../../../shared/edit/diff';
import { find, type ArgMap } from '../../../../../shared/map/arg-map';
import { tableOfId } from '../../../../../shared/map/references';
import { findingsOf } from '../../../../../shared/argue/check/find-findings';
import { RULES } from '../../../../../shared/argue/check/rules';
import { fixedContext } from '../../../../support/edit-context';
import { smallMap } from '../../../../support/small-map';

const DOCUMENT = readFileSync(
  join(import.meta.dirname, '../../../../../shared/argue/check/FINDINGS.md'),
  'utf8',
);

function recordOf(map: ArgMap, id: string): object | undefined {
  const table = tableOfId(id);
  return table === undefined || table === 'map' ? undefined : find(map, table, id);
}

/** The rules that speak of a map. */
function rulesOf(lines: string): string[] {
  return findingsOf(smallMap(lines)).open.map(({ rule }) => rule);
}

const documented = [...DOCUMENT.matchAll(/^## (\S+)\n([^]*?)(?=^## |(?![^]))/gm)].map(
  ([, rule = '', text = '']) => ({
    rule,
    text,
    maps: [...text.matchAll(/```map\n([^]*?)```/g)].map(([, map = '']) => map),
  }),
);

describe('the document of the findings', () => {
  it('has every rule, by its name and in order', () => {
    expect(documented.map(({ rule }) => rule)).toEqual(Object.keys(RULES));
  });

  it.each(documented)('shows where $rule speaks, and where it is silent', ({ rule, text, maps }) => {
    const [speaks = '', silent = ''] = maps;
    expect(maps).toHaveLength(2);
    expect(rulesOf(speaks)).toContain(rule);
    expect(rulesOf(silent)).not.toContain(rule);
    expect(text.toLowerCase()).toContain(RULES[rule as keyof typeof RULES].severity);
  });
});

/** More maps of which a rule must speak, and near misses of which it must not: with those of the document two of each. */
const MORE: Record<keyof typeof RULES, { speaks: string[]; silent: string[] }> = {
  'both-sides': {
    speaks: ['claim a: A one.\nclaim b: B two.\nb opposes a\nb supports a'],
    silent: [
      // Together with another premise it may well speak against.
      'claim a: A one.\nclaim b: B two.\nclaim c: C three.\nb supports a\nb+c opposes a',
    ],
  },
  'circular-support': {
    speaks: [
      'claim a: A one.\nclaim b: B two.\nclaim c: C three.\na supports b\nb supports c\nc supports a',
      'claim a: A one.\nclaim b: B two.\nclaim c: C three.\na+c supports b\nb supports a',
    ],
    silent: ['claim a: A one.\nclaim b: B two.\na opposes b\nb opposes a'],
  },
  'contradictory-twin': {
    speaks: [
      'claim a: The council can close the school.\nclaim b: The council cannot close the school.\nclaim c: C three.\na supports c\nb opposes c',
    ],
    silent: [
      'question q: Who?\nclaim a: The council closed the school.\nclaim b: The council did not close the school.\na answers q\nb answers q',
      'claim a: The council closed the northern school.\nclaim b: The council closed the southern school.\na supports b',
    ],
  },
  crowded: {
    speaks: [`claim a: A one.\n${cards(8)}\n${each(8, (card) => `${card} opposes a`)}`],
    silent: [
      `claim a: A one.\n${cards(7)}\n${each(7, (card) => `${card} supports a`)}`,
      // Many premises of one link are one reason.
      `claim a: A one.\n${cards(9)}\nc1+c2+c3+c4+c5+c6+c7+c8+c9 supports a`,
    ],
  },
  duplicate: {
    speaks: [
      'claim a: Cars should leave the old town.\nclaim b: cars should leave the old town\nclaim c: C three.\na supports c\nb supports c',
    ],
    silent: ['claim a: Yes.\nclaim b: Yes.\nclaim c: C three.\na supports c\nb supports c'],
  },
  'equivocal-objection': {
    speaks: [
      'claim a: A one.\nclaim b: B two.\ncounterargument c: It is true and has nothing to do with it.\nb supports a\nc opposes a',
    ],
    silent: [
      // Without a reason there is no step.
      'claim a: A one.\ncounterargument c: That does not follow.\nc opposes a',
      'claim a: A one.\nclaim b: B two.\nclaim c: That does not follow the old plan of the town.\nb supports a\nc supports a',
    ],
  },
  'evidence-without-source': {
    speaks: [
      'source s: S\nclaim a: A one.\nevidence e: E two.\nevidence f: F three.\ne quotes s\ne supports a\nf supports a',
    ],
    silent: ['claim a: A one.\nevidence e: E two.\ne supports a'],
  },
  'fallacy-pattern': {
    speaks: [
      'claim a: A one.\ncounterargument b: The author is a hypocrite.\nb opposes a',
      'claim a: All ferries are late.\nevidence b: For example, one came late on Monday.\nb supports a',
    ],
    silent: [
      // What a claim is about is no attack on who makes it.
      'claim a: The minister was corrupt.\nclaim b: B two.\nb supports a',
      'claim a: All ferries are late.\nevidence b: For example, one came late on Monday.\nevidence c: C three.\nb supports a\nc supports a',
    ],
  },
  'hidden-reason': {
    speaks: [
      'claim a: Rents will rise again this year, since the council sold its houses.\nclaim b: B two.\nb opposes a',
      'claim a: Because the council sold its houses, rents will rise again.\nclaim b: B two.\nb opposes a',
      'claim a: The council sold its houses, so rents will rise again.\nclaim b: B two.\nb opposes a',
    ],
    silent: [
      'claim a: Rents rise not because the council sold houses but despite it.\nclaim b: B two.\nb opposes a',
      'evidence a: The mayor resigned because of the vote.\nclaim b: B two.\na supports b',
      'claim a: The council has sold its houses, since 2019 one each year.\nclaim b: B two.\nb opposes a',
      'claim a: The council sold its houses, so that it could build a school.\nclaim b: B two.\nb opposes a',
    ],
  },
  'likelihood-words': {
    speaks: [
      'claim a: We judge with high confidence that an attack is unlikely.\nclaim b: B two.\nb opposes a',
    ],
    silent: [
      'claim a: An attack is very unlikely. It is improbable that talks go on.\nclaim b: B two.\nb opposes a',
    ],
  },
  'loose-term': {
    speaks: [
      'claim a: The ferry should run at night.\nclaim b: Workers need the ferry at night.\nclaim c: Tax returns arrive in spring.\nb+c supports a',
    ],
    silent: [
      // A premise alone is not meant to be complete.
      'claim a: The ferry should run at night.\nclaim c: Tax returns arrive in spring.\nc supports a',
      'claim a: The ferry should run at night.\nclaim b: Workers go home late.\nclaim c: Late workers need a ferry.\nb+c supports a',
    ],
  },
  'non-diagnostic': {
    speaks: [
      'question q: Q?\nclaim a: A one.\nclaim b: B two.\na answers q\nb answers q\nevidence e: E three.\ne opposes a\ne opposes b',
    ],
    silent: ['question q: Q?\nclaim a: A one.\na answers q\nevidence e: E three.\ne supports a'],
  },
  'not-a-statement': {
    speaks: [
      'evidence a: Who would pay for that?\nclaim b: B two.\na opposes b',
      'claim a: Why should the town pay for that\nclaim b: B two.\na opposes b',
    ],
    silent: ['claim a: The minister asked “why now?” and left.\nclaim b: B two.\na supports b'],
  },
  'objection-to-nothing': {
    speaks: ['claim a: A one.\nclaim b: B two.\ncounterargument c: C three.\nc supports a\nc supports b'],
    silent: [
      'claim a: A one.\ncounterargument c: C three.\ncounterargument d: D four.\nc opposes a as l\nd supports l',
    ],
  },
  'one-sided': {
    speaks: [
      'claim m: M one. {main: true}\nclaim a: A.\nclaim b: B.\nclaim c: C.\nclaim d: D.\na supports m\nb supports m\nc supports m\nd supports m',
    ],
    silent: ['claim m: M one. {main: true}\nclaim a: A.\nclaim b: B.\na supports m\nb supports m'],
  },
  'open-critical-question': {
    speaks: [
      'claim a: A one.\nclaim b: B two.\nb supports a as l\nl asks: Is it so? (answered)\nl asks: Is it typical? (open)',
    ],
    silent: ['claim a: A one.\nclaim b: B two.\nb supports a as l'],
  },
  orphan: {
    speaks: [
      'claim a: A one.\nclaim b: B two.\nclaim c: C three.\ncounterargument d: D four.\na supports b\nb supports c',
    ],
    silent: [
      'claim a: A one.\nclaim b: B two.\nclaim c: C three.',
      'question q: Q?\nclaim a: A one.\nclaim b: B two.\na supports b',
    ],
  },
  'passage-not-in-source': {
    speaks: [
      'source s: S\nclaim a: A one.\na quotes s ambiguous',
      'source s: S\nclaim a: A one.\na quotes s reworded',
    ],
    silent: ['source s: S\nclaim a: A one.\na quotes s'],
  },
  'reported-before': {
    speaks: ['source s: S {published: 2025}\nclaim a: A one. {date: 2026-01-01}\na quotes s'],
    silent: [
      'source s: S {published: 2026}\nclaim a: A one. {date: 2026-12-31}\na quotes s',
      'source s: S {published: 2025}\nclaim a: A one. {date: 2026}',
    ],
  },
  'single-source': {
    speaks: [
      // By whatever way it comes.
      'source s: S\nsource t: T\nclaim m: M one. {main: true}\nclaim b: B two.\nevidence c: C three.\nevidence d: D four.\nevidence e: E five.\nb supports m\nc supports b\nd supports c\ne supports b\nc quotes s\nd quotes s\ne quotes s',
    ],
    silent: [
      'source s: S\nsource t: T\nclaim m: M one. {main: true}\nevidence c: C three.\nevidence d: D four.\nc supports m\nd supports m\nc quotes s\nd quotes s',
      'source s: S\nclaim m: M one. {main: true}\nevidence c: C three.\nevidence d: D four.\nevidence e: E five.\nc supports m\nd supports m\ne supports m\nc quotes s\nd quotes s\ne quotes s',
    ],
  },
  'term-from-nowhere': {
    speaks: [
      'claim a: The old ferry wastes fuel.\nclaim b: The old ferry has an engine of 1960.\nclaim c: Such an engine wastes much.\nb+c supports a',
    ],
    silent: [
      'claim a: The old ferry wastes fuel.\nclaim b: The old ferry has an engine of 1960.\nb supports a',
      'claim a: The old ferry wastes fuel.\nclaim b: The engine is of 1960.\nclaim c: Such engines are bad.\nb+c supports a',
    ],
  },
  'unsupported-claim': {
    speaks: ['claim m: M one. {main: true}\ncounterargument c: C two.\nc opposes m'],
    silent: [
      'source s: S\nclaim m: M one. {main: true}\ncounterargument c: C two.\nc opposes m\nm quotes s',
      'claim m: M one.\ncounterargument c: C two.\nc opposes m',
    ],
  },
};

function each(count: number, line: (card: string) => string): string {
  return Array.from({ length: count }, (_each, index) => line(`c${index + 1}`)).join('\n');
}

function cards(count: number): string {
  return each(count, (card) => `claim ${card}: Reason ${card}.`);
}

describe('a rule', () => {
  const cases = Object.entries(MORE).flatMap(([rule, { speaks, silent }]) => [
    ...speaks.map((map) => ({ rule, map, is: true })),
    ...silent.map((map) => ({ rule, map, is: false })),
  ]);

  it.each(cases)('$rule: $map', ({ rule, map, is }) => {
    expect(rulesOf(map).includes(rule)).toBe(is);
  });

  it('names records of the map, and mends what it says it mends', () => {
    const maps = [...documented.flatMap(({ maps: both }) => both), ...cases.map(({ map }) => map)].map(
      smallMap,
    );
    let mended = 0;
    for (const map of maps)
      for (const finding of findingsOf(map).open) {
        for (const id of finding.about) expect(recordOf(map, id)).toBeDefined();
        if (!finding.fix) continue;
        const { name, input } = finding.fix.edit;
        const edit = runCommand(map, name, input, fixedContext());
        if (!edit.ok) throw new Error(`${finding.rule}: ${edit.error.message}`);
        const after = findingsOf(applyDiff(map, edit.value.diff)).open;
        expect(
          after.filter(({ rule, about }) => rule === finding.rule && about[0] === finding.about[0]),
        ).toEqual([]);
        mended++;
      }
    expect(mended).toBeGreaterThan(5);
  });
});
