import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { announced, cardInWords } from '../../shared/present/announce';
import { showsNow } from '../../shared/present/shows-now';
import { stageOf } from '../../shared/present/stage';
import { playedSteps } from '../../shared/present/steps';
import { titleLines } from '../../shared/present/title';
import { litPassages } from '../../shared/present/draw-passages';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useMap, useSession, useTalk, useWorkspace } from '../state/context';
import type { Showing } from '../state/talk-store';
import { enterDialog } from '../ui/over-dialogs';
import { Controls } from './Controls';
import { FindCard } from './FindCard';
import { Marks } from './Marks';
import { NotesWindow } from './NotesWindow';
import { Presenter } from './Presenter';
import { StageWords } from './StageWords';
import { useAwakeScreen, useFullScreen } from './use-full-screen';
import { useSize, useStage } from './use-stage';
import './Player.css';

/** The talk that is given, over all else; nothing while none is. */
export function Player() {
  const showing = useTalk((state) => state.showing);
  return showing && <OpenPlayer showing={showing} />;
}

function OpenPlayer({ showing }: { showing: Showing }) {
  const { commands } = useWorkspace();
  const session = useSession();
  const map = useMap((state) => state);
  const steps = useMemo(() => playedSteps(map), [map]);
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === showing.step),
  );
  const step = steps[at];
  const root = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(area);
  const { asked, turned } = showing;
  const shows = useMemo(() => step && showsNow(map, step, { asked, turned }), [map, step, asked, turned]);
  const lines = useMemo(
    () => (asked === undefined ? titleLines(step?.title ?? '') : []),
    [asked, step?.title],
  );
  const stage = useMemo(
    () => size && shows && stageOf(size, { titleLines: lines.length, passages: shows.lit.length > 0 }),
    [size, shows, lines],
  );
  useFullScreen();
  useAwakeScreen();
  useEffect(() => root.current?.focus(), []);
  useLayoutEffect(() => (root.current ? enterDialog(root.current) : undefined), []);
  // All steps may go while a talk is given: what others wrote has taken the map's place.
  useEffect(() => {
    if (!step) session.talk.setState({ showing: undefined });
  }, [step, session]);
  const [isAwake, wake] = useWaking();
  const said = useMemo(
    () => (asked === undefined ? announced(map, steps, at) : cardInWords(map, asked)),
    [map, steps, at, asked],
  );

  return (
    <div
      ref={root}
      className="player"
      data-scope="present"
      data-tool={showing.tool}
      data-awake={isAwake || undefined}
      role="dialog"
      aria-modal
      aria-label={t('Talk: {title}', { title: shownText(map.head.title) })}
      tabIndex={-1}
      onPointerMove={wake}
    >
      <div ref={area} className="player__stage" data-black={showing.isBlack || undefined}>
        <canvas ref={canvas} className="player__map" aria-hidden />
        {shows && stage && step && (
          <Shown canvas={canvas} shown={{ shows, stage, step }}>
            {(cardAt) => (
              <>
                <StageWords stage={stage} lines={lines} passages={litPassages(map, shows.lit)} />
                <Marks
                  key={showing.wipes}
                  tool={showing.tool}
                  onClick={() => commands.run('present.next')}
                  onMenu={(event) => {
                    const id = cardAt(event);
                    if (id !== undefined) commands.run('present.unfold', { id });
                  }}
                />
              </>
            )}
          </Shown>
        )}
        {showing.isFinding && <FindCard />}
        {showing.typed !== '' && <p className="player__typed">{showing.typed}</p>}
        <Controls at={at} count={steps.length} showing={showing} />
      </div>
      {step && showing.notes === 'beside' && <Presenter steps={steps} at={at} showing={showing} />}
      {step && showing.notes === 'window' && (
        <NotesWindow>
          <Presenter steps={steps} at={at} showing={showing} showsThis />
        </NotesWindow>
      )}
      <p className="visually-hidden" aria-live="assertive" data-said>
        {said}
      </p>
    </div>
  );
}

type StageProps = Parameters<typeof useStage>;

/** The picture of the step, and over it what needs to know which card is where. */
function Shown({
  canvas,
  shown,
  children,
}: {
  canvas: StageProps[0];
  shown: StageProps[1];
  children: (cardAt: (event: MouseEvent) => string | undefined) => ReactNode;
}) {
  const picture = useStage(canvas, shown);
  return children(({ nativeEvent }) =>
    picture.current?.cardAt({ x: nativeEvent.offsetX, y: nativeEvent.offsetY }),
  );
}

const AWAKE = 2500; // ms for which the controls stay after the pointer has moved

/** Whether the pointer has moved lately; the controls are shown then. */
function useWaking(): [isAwake: boolean, wake: () => void] {
  const [isAwake, setAwake] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [
    isAwake,
    () => {
      setAwake(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setAwake(false), AWAKE);
    },
  ];
}
