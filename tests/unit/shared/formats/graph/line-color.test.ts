import { expect, it } from 'vitest';
import { relationOfLineColor } from '../../../../../shared/formats/graph/line-color';

it.each([
  ['opposes', ['#F00', '#c00f', 'Red', 'crimson', 'rgb(200, 0, 10)', '#FF000080']],
  ['supports', ['#0a0', 'green', 'LimeGreen', 'rgba(0,160,0,0.5)', '#00aa00']],
  [undefined, ['', 'none', '#000', 'black', '#12', 'rgb(1,2)', 'redder']],
])('a line that %s may be written so', (relation, colors) => {
  for (const color of colors) expect([color, relationOfLineColor(color)]).toEqual([color, relation]);
});
