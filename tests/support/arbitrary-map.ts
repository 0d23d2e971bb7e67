import fc from 'fast-check';
import type { ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import { serializeMap } from '../../shared/map/serialize';
import { assemble } from './assemble-map';
import { seededIds } from './ids';
import { mapRecipe } from './map-recipe';

/**
 * Any valid map, with every noun of the format, fields that we do not know, and text in any script. It is wrapped so that a failing
 * property prints the map's file and not its tables.
 */
export const anyMap: fc.Arbitrary<{ map: ArgMap }> = mapRecipe.map((recipe) => {
  const { head, records } = assemble(recipe, seededIds(recipe.seed));
  const map = buildMap(head, records);
  return { map, [fc.toStringMethod]: () => serializeMap(map) };
});
