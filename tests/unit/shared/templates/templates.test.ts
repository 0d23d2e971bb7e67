import { expect, it } from 'vitest';
import { TEMPLATE_NAMES } from '../../../../shared/commands/file';
import { checkMap } from '../../../../shared/map/invariants';
import { outlineOf } from '../../../../shared/map/outline';
import { thumbnailOf } from '../../../../shared/picture/thumbnail';
import { mapFromTemplate } from '../../../../shared/templates/templates';
import { readContext } from '../../../support/format-context';

it.each(TEMPLATE_NAMES)(
  '%s is a whole map with one question, answers, and a place for every card',
  (name) => {
    const made = mapFromTemplate(name, readContext());
    if (!made.ok) throw new Error(made.error.message);
    const { map } = made.value;
    expect(checkMap(map)).toEqual([]);
    expect(outlineOf(map).roots).toHaveLength(1);
    expect(map.tables.places.size).toBe(map.tables.nodes.size);
    expect(thumbnailOf(map)?.cards).toHaveLength(map.tables.nodes.size);
  },
);
