import { COMMAND_GROUPS } from '../../shared/commands/command';
import type { Command, CommandId } from '../../shared/commands/commands';
import type { ArgMap } from '../../shared/map/arg-map';
import type { NodeKind, View } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { KIND } from '../../shared/map/node-kinds';
import { t } from '../../shared/words/words';
import { findByText, rankCommands } from './rank';

/** One line of the palette: a command, a card, an article or a saved view. */
export interface Hit {
  /** The command's, node's, source's or view's id. */
  id: string;
  title: string;
  /** Said beside the title where the heading does not say it. */
  where?: string | undefined;
  command?: Command;
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
  commands: readonly Command[];
  /** Why those that cannot run now cannot. */
  reasons: ReadonlyMap<CommandId, string>;
  /** Ids of commands that were run lately, the latest first. */
  recent: readonly string[];
}

/**
 * What the palette lists: the commands that can run, then cards and articles of the map, then the commands that cannot run now.
 * With nothing typed: the commands that can run alone, those used lately first, then group by group.
 */
export function findHits(query: string, choice: CommandChoice, map: ArgMap | undefined): HitSection[] {
  const ranked = rankCommands(choice.commands, query, choice.recent);
  const can = ranked.filter(({ id }) => !choice.reasons.has(id));
  const cannot = ranked.filter(({ id }) => choice.reasons.has(id));
  const sections =
    query.trim() === ''
      ? byUse(can, choice.recent)
      : [{ heading: t('Commands'), hits: can.map((command) => commandHit(command)) }];
  return [
    ...sections,
    ...(map ? mapHits(map, query) : []),
    {
      heading: t('Not possible now'),
      // Whoever looks for nothing in particular wants to know what can be done.
      hits: (query.trim() === '' ? [] : cannot).map((command) => ({
        ...commandHit(command),
        where: choice.reasons.get(command.id),
        disabled: true,
      })),
    },
  ].filter(({ hits }) => hits.length > 0);
}

function commandHit(command: Command, heading = ''): Hit {
  const where = command.group === heading ? undefined : t(command.group);
  return { id: command.id, title: command.title, where, command, disabled: false };
}

function byUse(commands: readonly Command[], recent: readonly string[]): HitSection[] {
  const used = commands.filter(({ id }) => recent.includes(id));
  const others = commands.filter(({ id }) => !recent.includes(id));
  return [
    { heading: t('Used lately'), hits: used.map((command) => commandHit(command)) },
    ...COMMAND_GROUPS.map((group) => ({
      heading: t(group),
      hits: others.filter((command) => command.group === group).map((command) => commandHit(command, group)),
    })),
  ];
}

function mapHits({ tables }: ArgMap, query: string): HitSection[] {
  const nodes = findByText(recordsOf(tables.nodes), 'text', query, MOST_NODES);
  const sources = findByText(recordsOf(tables.sources), 'title', query, MOST_SOURCES);
  const views = findByText(recordsOf(tables.views), 'title', query, MOST_VIEWS);
  return [
    {
      heading: t('Saved views'),
      hits: views.map((view) => ({ id: view.id, title: view.title, view, disabled: false })),
    },
    {
      heading: t('Cards'),
      hits: nodes.map(({ id, text, kind }) => ({
        id,
        title: text,
        where: KIND[kind].label,
        kind,
        disabled: false,
      })),
    },
    {
      heading: t('Articles'),
      hits: sources.map(({ id, title, publisher }) => ({ id, title, where: publisher, disabled: false })),
    },
  ];
}
