import { expect, it } from 'vitest';
import { prepareScene, sceneOf } from '../../../../../renderer/canvas/scene/prepared-scene';
import { Scene } from '../../../../../renderer/canvas/scene/scene';
import { AT_ONCE_UP_TO } from '../../../../../renderer/state/in-steps';
import { randomMap } from '../../../../support/random-map';

const map = randomMap(AT_ONCE_UP_TO + 1);

it('the scene of a large map is made before it is shown, as it would be at once, and is taken once', async () => {
  await Promise.all([prepareScene(map), prepareScene(map)]);
  const scene = sceneOf(map);
  const atOnce = new Scene(map);
  expect([...scene.cards.slots]).toEqual([...atOnce.cards.slots]);
  for (const id of atOnce.cards.slots.keys()) expect(scene.rectOf(id)).toEqual(atOnce.rectOf(id));
  expect(sceneOf(map)).not.toBe(scene);
});
