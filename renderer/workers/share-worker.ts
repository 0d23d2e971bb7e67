import '../no-eval';
import { applyDiff } from '../../shared/edit/diff';
import { emptyMap } from '../../shared/map/arg-map';
import { NO_HEAD } from '../../shared/map/new-map';
import { ok } from '../../shared/result';
import { cleanMap } from '../../shared/share/clean-map';
import { shareReport } from '../../shared/share/share-report';
import { hear } from './language';
import type { ShareReply, ShareTask } from './share-messages';

/** Holds a map with its articles’ texts, and works out beside the interface what leaving out would do to it. */
let map = emptyMap(NO_HEAD);

hear<ShareTask>((data) => {
  if (data.kind === 'edit') map = applyDiff(map, data.diff);
  else {
    const cleaned = cleanMap(map, data.choice, data.now);
    const reply: ShareReply = cleaned.ok ? ok(shareReport(map, cleaned.value)) : cleaned;
    self.postMessage(reply);
  }
});
