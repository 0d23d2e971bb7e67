import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { durableWrite } from '../../electron/files/durable-write';
import { parseMapBytes } from '../../electron/files/parse-map-bytes';
import { readWholeFile } from '../../electron/files/read-file';
import { LIMITS } from '../../shared/map/schema';
import { seededRandom } from '../support/ids';
import { Tally, type Scenario } from './scenario';
import { templateOf } from './support/template';
import { versionOf } from './support/versions';

const NAMES = 500;
const LONGEST = 255; // bytes of a name on Linux
const ENDINGS = ['.argmap', '.ARGMAP', '', '.', '..', ' ', '. ', '.argmap.bak', '.argmap '];
/** Names and parts of names that some system, shell or program trips over. */
const PARTS = [
  ...['CON', 'aux', 'NUL', 'COM1', 'lpt9', 'desktop.ini', '.DS_Store', '~$map', '.~lock.map#', '-rf', '--'],
  ...['é', 'e\u0301', 'ﬁ', 'Å', 'A\u030a', '\u1e9b\u0323', '가', '\u1100\u1161', 'ñ', 'n\u0303'],
  ...[
    '😀',
    '👨‍👩‍👧‍👦',
    '🏳️‍🌈',
    '🇮🇷',
    '𝒳',
    '𠮷',
    'عربی',
    'نقشه',
    'עברית',
    '\u202egnp.exe',
    '\u200b',
    '\ufeff',
    '\u2066x\u2069',
  ],
  ...[
    'a b',
    ' map',
    'a\tb',
    'a\nb',
    'a\\b',
    'a:b',
    'a*b',
    'a?b',
    'a"b',
    "a'b",
    'a<b>',
    'a|b',
    'a%00b',
    '%2e%2e',
    '$HOME',
  ],
  ...[
    '`id`',
    '$(id)',
    ';x',
    '&',
    '#',
    '!',
    '{}',
    '[]',
    '(1)',
    'İ',
    'ı',
    'ß',
    'ẞ',
    'Ω',
    'Ω',
    '..map',
    '...',
    '\u0001',
    '\u007f',
  ],
];

/** Saved, saved again and opened under names that are hard for one system or another. */
export const fileNames: Scenario = {
  name: 'file-names',
  target: 'all saved, opened, and named as given',
  run: async (run) => {
    const template = templateOf(2000);
    const names = hardNames(run.scaled(NAMES));
    const tally = new Tally();
    for (const name of names) {
      const folder = join(run.folder, 'names');
      mkdirSync(folder);
      const problem = await problemOf(folder, name, [versionOf(template, 1), versionOf(template, 2)]);
      tally.count(problem && `${JSON.stringify(name)}: ${problem}`);
      rmSync(folder, { recursive: true });
      run.progress(tally.tried, names.length);
    }
    return tally.outcome();
  },
};

async function problemOf(
  folder: string,
  name: string,
  contents: readonly string[],
): Promise<string | undefined> {
  const path = join(folder, name);
  for (const content of contents) {
    const written = await durableWrite(path, content, { json: true });
    if (!written.ok) return written.error.message;
    if (readFileSync(path, 'utf8') !== content) return 'it holds something else';
  }
  const there = readdirSync(folder, { encoding: 'buffer' });
  if (there.length !== 1 || there[0]?.equals(Buffer.from(name)) !== true)
    return `the folder holds ${there.join(', ')}`;
  const read = await readWholeFile(path, LIMITS.fileBytes);
  const map = read.ok ? parseMapBytes(read.value, name) : read;
  return map.ok ? undefined : map.error.message;
}

/** Each part by itself with each ending, then the longest names that fit, then mixtures. */
function hardNames(count: number): string[] {
  const random = seededRandom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const names = new Set(PARTS.map((part) => `${part}.argmap`));
  for (const part of PARTS) names.add(filled(part, '.argmap'));
  while (names.size < NAMES) names.add(fitting(pick(PARTS) + pick(PARTS) + pick(PARTS) + pick(ENDINGS)));
  const all = [...names].slice(0, NAMES);
  return all.filter((_, index) => index % Math.round(NAMES / count) === 0);
}

function filled(part: string, ending: string): string {
  const room = LONGEST - Buffer.byteLength(ending);
  const times = Math.floor(room / Buffer.byteLength(part));
  const rest = room - times * Buffer.byteLength(part);
  return part.repeat(times) + 'x'.repeat(rest) + ending;
}

function fitting(name: string): string {
  return Buffer.byteLength(name) <= LONGEST && name !== '.' && name !== '..' ? name : 'map.argmap';
}
