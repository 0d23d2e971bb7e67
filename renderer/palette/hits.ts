import type { ArgMap } from '../../shared/map/arg-map';
import type { NodeKind, View } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import type { UiCommand } from '../commands/ui-command';
import { KIND_LABELS } from '../../shared/map/labels';
import { findByText, GROUP_ORDER, rankCommands } from './rank';

/** One line of the palette: a command, a card, an article or a saved view. */
export interface Hit {
  /** The command's, node's, source's or view's id. */
  id: string;
  title: string;
  /** Said beside the title where the heading does not say it. */
  where?: string | undefined;
  command?: UiCommand;
  kind?: NodeKind;
  view?: View;
  disabled: boolean;
}

export interface HitSection {
  heading: string;
  hits: readonly Hit[];
}

const MOST_NODES = 20;
const MOST_SOURCES = 10;
const MOST_VIEWS = 10;

interface CommandChoice {
  commands: readonly UiCommand[];
  available: ReadonlySet<UiCommand>;
  /** Ids of commands that were run lately, the latest first. */
  recent: readonly string[];
  /** Why commands that cannot run now cannot, by their ids. */
  reasons: ReadonlyMap<string, string>;
}

/**
 * What the palette lists: the commands that can run, then cards and articles of the map, then the commands that cannot run now.
 * With nothing typed: the commands alone, those used lately first, then group by group.
 */
export function findHits(query: string, choice: CommandChoice, map: ArgMap | undefined): HitSection[] {
  const ranked = rankCommands(choice.commands, query, choice.recent);
  const can = ranked.filter((command) => choice.available.has(command));
  const cannot = ranked.filter((command) => !choice.available.has(command));
  const sections =
    query.trim() === ''
      ? byUse(can, choice.recent)
      : [{ heading: 'Commands', hits: can.map((command) => commandHit(command, true)) }];
  return [
    ...sections,
    ...(map ? mapHits(map, query) : []),
    {
      heading: 'Not possible now',
      hits: cannot.map((command) => ({ ...commandHit(command, false), ...reasonOf(command, choice) })),
    },
  ].filter(({ hits }) => hits.length > 0);
}

function reasonOf({ id }: UiCommand, { reasons }: CommandChoice): { where?: string } {
  const where = reasons.get(id);
  return where === undefined ? {} : { where };
}

function commandHit(command: UiCommand, available: boolean, heading = ''): Hit {
  const where = command.group === heading ? undefined : command.group;
  return { id: command.id, title: command.title, where, command, disabled: !available };
}

function byUse(commands: readonly UiCommand[], recent: readonly string[]): HitSection[] {
  const used = commands.filter(({ id }) => recent.includes(id));
  const others = commands.filter(({ id }) => !recent.includes(id));
  return [
    { heading: 'Used lately', hits: used.map((command) => commandHit(command, true)) },
    ...GROUP_ORDER.map((group) => ({
      heading: group,
      hits: others
        .filter((command) => command.group === group)
        .map((command) => commandHit(command, true, group)),
    })),
  ];
}

function mapHits({ tables }: ArgMap, query: string): HitSection[] {
  const nodes = findByText(recordsOf(tables.nodes), 'text', query, MOST_NODES);
  const sources = findByText(recordsOf(tables.sources), 'title', query, MOST_SOURCES);
  const views = findByText(recordsOf(tables.views), 'title', query, MOST_VIEWS);
  return [
    {
      heading: 'Saved views',
      hits: views.map((view) => ({ id: view.id, title: view.title, view, disabled: false })),
    },
    {
      heading: 'Cards',
      hits: nodes.map(({ id, text, kind }) => ({
        id,
        title: text,
        where: KIND_LABELS[kind],
        kind,
        disabled: false,
      })),
    },
    {
      heading: 'Articles',
      hits: sources.map(({ id, title, publisher }) => ({ id, title, where: publisher, disabled: false })),
    },
  ];
}
