import '../no-eval';
import { arrange } from '../../shared/layout/arrange';
import { mapOfTask, type ArrangeReply, type ArrangeTask } from './arrange-messages';

/** Lays a map out beside the interface, so that this can go on; ends with the one task that it is given. */
self.addEventListener('message', ({ data }: MessageEvent<ArrangeTask>) => {
  const reply = (message: ArrangeReply): void => self.postMessage(message);
  const { sizes, direction, only, pinned } = data;
  const places = arrange(mapOfTask(data), (id) => sizes.get(id) ?? { width: 0, height: 0 }, {
    direction,
    pinned,
    ...(only && { only }),
    onProgress: (progress) => reply({ progress }),
  });
  reply({ places });
});
