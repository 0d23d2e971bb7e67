import { KIND, KINDS } from '../map/node-kinds';
import { RELATION, RELATION_NAMES } from '../map/relations';
import { GROUP_INK } from './group-ink';
import { mixed } from './themes';

/**
 * What style sheets need to know of kinds, relations and groups, as CSS: their colours in both themes (`--claim`, `--claim-wash`,
 * `--supports`, `--group-blue`), and on whatever has a `data-kind` or `data-relation` the colours of that one (`--kind`, `--wash`, `--relation`).
 * So no style sheet names a kind.
 */
export function kindStyles(): string {
  return [
    rule(':root', [...colorsIn('light'), ...groupColors()]),
    rule(":root[data-theme='dark']", colorsIn('dark')),
    rule(":root[data-theme='contrast']", contrastColors()),
    ...KINDS.map((kind) =>
      rule(`[data-kind='${kind}']`, [
        ['--kind', `var(--${kind})`],
        ['--wash', `var(--${kind}-wash)`],
      ]),
    ),
    ...RELATION_NAMES.map((relation) =>
      rule(`[data-relation='${relation}']`, [['--relation', `var(--${relation})`]]),
    ),
  ].join('\n');
}

type Declaration = readonly [property: string, value: string];

function rule(selector: string, declarations: readonly Declaration[]): string {
  return `${selector}{${declarations.map(([property, value]) => `${property}:${value}`).join(';')}}`;
}

function colorsIn(theme: 'light' | 'dark'): Declaration[] {
  return [
    ...KINDS.flatMap((kind): Declaration[] => {
      const { ink, wash } = KIND[kind].colors[theme];
      return [
        [`--${kind}`, ink],
        [`--${kind}-wash`, wash],
      ];
    }),
    ...RELATION_NAMES.map((relation): Declaration => [`--${relation}`, RELATION[relation].colors[theme]]),
  ];
}

const CONTRAST = 0.6; // of the ink that stays; the rest is black: at least 7 : 1 on white

/** For people who need strong contrast: the inks of the light theme, darker, on white. */
function contrastColors(): Declaration[] {
  return colorsIn('light').map(([property, value]) => [
    property,
    property.endsWith('-wash') ? '#ffffff' : mixed(value, '#000000', CONTRAST),
  ]);
}

function groupColors(): Declaration[] {
  return Object.entries(GROUP_INK).map(([color, ink]) => [
    `--group-${color}`,
    `var(--${ink === 'inkSoft' ? 'ink-soft' : ink})`,
  ]);
}
