import { useEffect, useState } from 'react';
import { find } from '../../shared/map/arg-map';
import { KIND } from '../../shared/map/node-kinds';
import { tableOfId } from '../../shared/map/references';
import { linkSentence } from '../../shared/picture/draw-link';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { Judge } from '../judging/judge';
import { useMap, useStanding } from '../state/context';
import type { VerdictPane } from '../state/judging-store';
import { useSelectedIds } from '../state/selection';
import { VerdictMark } from '../ui/VerdictMark';
import { AskedJudge } from './use-answer';
import { WeightPane } from './WeightPane';
import { WhatIfPane } from './WhatIfPane';
import { WhyPane } from './WhyPane';
import './VerdictPanel.css';

const JUDGED: ReadonlySet<unknown> = new Set(['nodes', 'links']);

/** Explains the verdict of what is selected: why, what carries it, what would be if. */
export function VerdictPanel({ pane }: { pane: VerdictPane }) {
  const [id, ...others] = useSelectedIds();
  const [judge] = useState(() => new Judge());
  useEffect(() => () => judge.stop(), [judge]);
  const one = others.length === 0 && JUDGED.has(tableOfId(id ?? '')) ? id : undefined;
  return (
    <AskedJudge value={judge}>
      <div className="why" data-scope="inspector" role="region" aria-label={t('Verdict')} tabIndex={-1}>
        {one === undefined ? (
          <p className="why__hint why__part">
            {t('Select one card or link to see why it stands as it does.')}
          </p>
        ) : (
          <Subject id={one} />
        )}
        {one !== undefined && pane === 'why' && <WhyPane key={one} id={one} />}
        {one !== undefined && pane === 'weight' && <WeightPane key={one} id={one} />}
        {pane === 'whatIf' && <WhatIfPane id={one} />}
      </div>
    </AskedJudge>
  );
}

function Subject({ id }: { id: string }) {
  const standing = useStanding(id);
  const kind = useMap((map) => find(map, 'nodes', id)?.kind);
  const text = useMap((map) => {
    const link = find(map, 'links', id);
    return link ? linkSentence(map, link) : find(map, 'nodes', id)?.text;
  });
  return (
    <div className="why__subject">
      <div className="why__head">
        <h2 style={kind && { color: `var(--${kind})` }}>{kind ? KIND[kind].label : t('Link')}</h2>
        {standing && <VerdictMark standing={standing} />}
      </div>
      <p dir="auto">{shownText(text ?? '')}</p>
    </div>
  );
}
