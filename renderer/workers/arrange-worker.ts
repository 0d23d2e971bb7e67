import '../no-eval';
import { arrange } from '../../shared/layout/arrange';
import { arrangementOf, placesIn, type ArrangeReply, type ArrangeTask } from './arrange-messages';

/** Lays a map out beside the interface, so that this can go on; ends with the one task that it is given. */
self.addEventListener('message', ({ data }: MessageEvent<ArrangeTask>) => {
  const reply = (message: ArrangeReply): void => self.postMessage(message);
  const { map, sizes, direction, only, pinned } = arrangementOf(data);
  const places = arrange(map, (id) => sizes.get(id) ?? { width: 0, height: 0 }, {
    direction,
    pinned,
    ...(only && { only }),
    onProgress: (progress) => reply({ progress }),
  });
  const numbers = new Map([...sizes.keys()].map((id, index) => [id, index]));
  reply({ places: placesIn(places, (id) => numbers.get(id) ?? 0) });
});
