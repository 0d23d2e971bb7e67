import { t } from '../../words/words';
import { tellUnshownStrings } from '../json/unshown-strings';
import { writtenText } from '../json/written-text';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import type { Argument, ArgdownModel, Section, StatementClass } from './model';
import type { RecordCheck } from '../record-check';
import { splitData, type Fields } from './ours';
import { same, withForeign } from './read-nodes';
import { flatText } from '../flat-text';

/** What headings are in a map. */
export interface ReadGroups {
  groupOf: (item: StatementClass | Argument) => string | undefined;
  /** The heading that names the whole file, where the front matter does not. */
  title: string | undefined;
}

/** Makes groups of the headings that have members. A map has one level of groups: a heading under a heading becomes a group beside it. */
export function readGroups(
  model: ArgdownModel,
  builder: MapBuilder,
  check: RecordCheck,
  large: Fields,
): ReadGroups {
  const { log } = builder;
  const sections = allSections(model.sections);
  const named = titleSection(model, sections);
  const homeOf = (section: Section | null | undefined): Section | undefined => {
    let home = section ?? undefined;
    while (home && splitData(home.data).rest.isGroup === false) home = home.parent;
    return home === named ? undefined : home;
  };
  const peopled = new Set([...model.statements, ...model.arguments].map(({ section }) => homeOf(section)));
  const ids = new Map<Section, string>();
  for (const section of sections) {
    const { ours, rest } = splitData(section.data);
    const shown = flatText(section.title ?? '');
    const of = nameOf(shown);
    const line = section.startLine;
    if (ours?.empty === true) continue;
    if (!ours && !peopled.has(section)) {
      const how =
        section === named
          ? t('It is the title of the map.')
          : rest.isGroup === false
            ? t('The file says that it makes no group.')
            : t('It has no statements of its own.');
      log.approximated({ what: 'heading', of, how, line });
      continue;
    }
    const id = check.id('groups', ours?.id);
    ids.set(section, id);
    const far =
      ours && typeof ours.id === 'string' && Object.hasOwn(large, ours.id) ? large[ours.id] : undefined;
    const { title, ...known } = { ...(far as Fields | undefined), ...ours };
    const level = ours || section.level === 1 ? {} : { level: section.level };
    const data = Object.keys(rest).length > 0 ? { data: rest } : {};
    const foreign = withForeign(known.foreign, { ...level, ...data });
    if (!ours) tellUnshownStrings('data', rest, log);
    const record: Fields = { ...known, id, title: same(title, shown, flatText) ? title : shown, foreign };
    const group = check.record('groups', record, of) ?? { id, title: shown };
    builder.add('groups', group as Parameters<typeof builder.add<'groups'>>[1]);
    log.kept('groups');
    const above = homeOf(section.parent);
    if (!ours && above && peopled.has(above)) {
      const how = t('It stands beside “{other}”, not in it.', { other: nameOf(above.title ?? '') });
      log.approximated({ what: 'heading', id, of, how, line });
    }
  }
  const groupOf = ({ section }: StatementClass | Argument): string | undefined => {
    const home = homeOf(section);
    return home && ids.get(home);
  };
  return { groupOf, title: named && flatText(named.title ?? '') };
}

function allSections(top: readonly Section[]): Section[] {
  const all: Section[] = [];
  const waiting = [...top].reverse();
  for (let section = waiting.pop(); section; section = waiting.pop()) {
    all.push(section);
    for (let i = section.children.length - 1; i >= 0; i--) {
      const child = section.children[i];
      if (child) waiting.push(child);
    }
  }
  return all;
}

/** The only heading of the first level, when all others are below it and the front matter gives no title. */
function titleSection({ frontMatter }: ArgdownModel, sections: readonly Section[]): Section | undefined {
  const [first] = sections;
  const isAbove = first?.level === 1 && sections.filter(({ level }) => level === 1).length === 1;
  const isTitle = isAbove && sections.length > 1 && writtenText(frontMatter.title) === undefined;
  return isTitle && !splitData(first.data).ours ? first : undefined;
}
