import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Copy, ListTree, Play, Plus, Timer } from 'lucide-react';
import { smallTextOf } from '../../shared/present/step-frame';
import { stepsOf } from '../../shared/present/steps';
import { t } from '../../shared/words/words';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { useCommandContext } from '../command/use-edit';
import { useMap, useTalk, useWorkspaceState } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { StepDetails } from './StepDetails';
import { StepItem } from './StepItem';
import { clockTime } from './words';
import { oneTabStop } from '../ui/one-tab-stop';
import './StepsPanel.css';

const ROW = 84; // px

/** The steps of the map's talk: added, put in order, and the one that is chosen in detail. */
export function StepsPanel() {
  const context = useCommandContext();
  const map = useMap((state) => state);
  const steps = useMemo(() => stepsOf(map), [map]);
  const chosen = useTalk((state) => state.chosen);
  const times = useWorkspaceState((state) => state.settings.rehearsed);
  const [dragged, setDragged] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: steps.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    getItemKey: (index) => steps[index]?.id ?? index,
  });
  const at = steps.findIndex(({ id }) => id === chosen);
  const current = steps[at];
  const whole = steps.reduce((sum, { id }) => sum + (times[id] ?? 0), 0);
  const small = useMemo(() => current && smallTextOf(map, current), [map, current]);

  // Its details take their height from the list.
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at);
  }, [rows, at]);

  function drop(before: string | undefined): void {
    if (dragged !== undefined && dragged !== before)
      dispatchOrTell(context, 'step.move', { id: dragged, ...(before !== undefined && { before }) });
    setDragged(undefined);
  }

  return (
    <section className="steps" data-scope="steps" tabIndex={-1} aria-label={t('Steps of the talk')}>
      <div ref={oneTabStop} className="steps__bar" role="toolbar" aria-label={t('Steps')}>
        <CommandButton command="present.play" label={t('Present')} icon={Play} variant="primary" />
        <CommandButton command="step.add" label={t('Add')} icon={Plus} />
        <CommandButton command="step.ofBranch" label={t('From branch')} icon={ListTree} />
        <CommandButton command="step.ofView" label={t('From view')} icon={Copy} />
        <CommandButton command="present.rehearse" label={t('Rehearse')} icon={Timer} variant="quiet" />
      </div>
      {steps.length === 0 && (
        <p className="steps__hint">
          {t(
            'A talk tells the map one step at a time. Select cards and add a step, or select a claim and make steps from its branch.',
          )}
        </p>
      )}
      <div ref={list} className="steps__list">
        <ol
          style={{ height: rows.getTotalSize() }}
          aria-label={t('Steps')}
          onDragOver={(event) => event.preventDefault()}
          onDrop={() => drop(undefined)}
        >
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const step = steps[index];
            return (
              step && (
                <li
                  key={key}
                  data-index={index}
                  ref={rows.measureElement}
                  style={{ transform: `translateY(${start}px)` }}
                  draggable
                  onDragStart={() => setDragged(step.id)}
                  onDrop={(event) => {
                    event.stopPropagation();
                    drop(step.id);
                  }}
                >
                  <StepItem
                    step={step}
                    number={index + 1}
                    isChosen={step.id === chosen}
                    took={times[step.id]}
                  />
                </li>
              )
            );
          })}
        </ol>
      </div>
      {whole > 0 && (
        <p className="steps__hint">{t('Rehearsed: {whole} in all.', { whole: clockTime(whole) })}</p>
      )}
      {current && <StepDetails step={current} small={small} />}
    </section>
  );
}
