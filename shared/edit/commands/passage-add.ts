import { ok } from '../../result';
import { stagePassage, textRange } from '../anchors';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { t } from '../../words/words';

/** Highlights a stretch of text that no node is made of yet. */
export const passageAdd = defineCommand({
  name: 'passage.add',
  input: textRange,
  run: (map, range, context) => {
    const staging = new Staging(map);
    const passage = stagePassage(staging, range, context);
    return passage.ok ? ok({ label: t('Highlight'), diff: staging.diff() }) : passage;
  },
});
