import { useEffect, useMemo, useState } from 'react';
import { shownText } from '../../shared/shown-text';
import { differenceOf } from '../../shared/merge/difference';
import { capital } from '../../shared/merge/names';
import { overlayOf } from '../../shared/merge/overlay';
import { t, worded } from '../../shared/words/words';
import { Camera } from '../canvas/camera';
import type { Comparison } from '../state/compared';
import { ChangeList } from './ChangeList';
import { LookCanvas } from './LookCanvas';
import { LookTabs } from './LookTabs';
import './CompareView.css';

const WAYS = worded({ overlaid: 'Overlaid', side: 'Side by side' } as const);

/** Two versions on the canvas, over each other or beside each other, with the list of what changed. */
export function CompareView({ before, after }: Comparison) {
  const [way, setWay] = useState<keyof typeof WAYS>('overlaid');
  const difference = useMemo(() => differenceOf(before.map, after.map), [before.map, after.map]);
  const overlay = useMemo(() => overlayOf(after.map, difference.changes), [after.map, difference]);
  const { marks } = overlay;
  const [current, setCurrent] = useState(
    () => difference.topics.find(({ about }) => marks.has(about))?.about ?? [...marks.keys()][0],
  );
  const [first, second] = useCameras();
  const common = { marks, current, onPick: setCurrent };
  return (
    <div className="compare">
      <div className="compare__head">
        <LookTabs label={t('How the versions are shown')} tabs={WAYS} chosen={way} onChoose={setWay} />
        <p role="status">{shownText(capital(difference.headline))}.</p>
      </div>
      <div className="compare__pictures" data-way={way}>
        {way === 'overlaid' ? (
          <LookCanvas
            {...common}
            map={overlay.map}
            camera={first}
            label={t('{name} and {name2} in one picture', { name: before.name, name2: after.name })}
          />
        ) : (
          [
            { version: before, camera: first },
            { version: after, camera: second },
          ].map(({ version, camera }) => (
            <figure key={version.name}>
              <figcaption dir="auto">{shownText(version.name)}</figcaption>
              <LookCanvas {...common} map={version.map} camera={camera} label={version.name} />
            </figure>
          ))
        )}
      </div>
      <section className="compare__list" aria-label={t('Differences')}>
        <ChangeList difference={difference} from={before.map} to={after.map} onShow={setCurrent} />
      </section>
    </div>
  );
}

/** Two cameras that look at the same part of their maps. */
function useCameras(): readonly [Camera, Camera] {
  const [cameras] = useState(
    () => [new Camera({ x: 0, y: 0, zoom: 1 }), new Camera({ x: 0, y: 0, zoom: 1 })] as const,
  );
  useEffect(() => {
    const [first, second] = cameras;
    const follow = (camera: Camera, other: Camera) =>
      camera.subscribe(() => void other.move(camera.viewport));
    const ends = [follow(first, second), follow(second, first)];
    return () => ends.forEach((end) => end());
  }, [cameras]);
  return cameras;
}
