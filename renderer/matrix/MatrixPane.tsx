import { t } from '../../shared/words/words';
import { useMatrix } from '../state/context';
import { useKnownMap } from '../state/known-map';
import { useHome } from '../ui/use-home';
import { CommandButton } from '../ui/CommandButton';
import { CellBar } from './CellBar';
import { MatrixGrid } from './MatrixGrid';
import { MatrixToolbar } from './MatrixToolbar';
import { matrixView } from './matrix-view';
import { TableInWords } from './TableInWords';
import { EMPTY_WORDS } from './words';
import './MatrixPane.css';

/** A question of the map as a table: its rival answers across, the evidence down, and in each cell the link between the two. */
export function MatrixPane() {
  const map = useKnownMap();
  const state = useMatrix((all) => all);
  const view = matrixView(map, state);
  if (!view) return <NoQuestion />;
  return (
    <div className="matrix">
      <MatrixToolbar view={view} />
      <CellBar view={view} />
      <MatrixGrid view={view} />
      {state.isTold && <TableInWords view={view} />}
    </div>
  );
}

function NoQuestion() {
  const home = useHome();
  return (
    <div
      ref={home}
      className="matrix__empty"
      data-scope="matrix"
      role="region"
      aria-label={t('Matrix')}
      tabIndex={-1}
    >
      <h2>{EMPTY_WORDS.noQuestion}</h2>
      <p>{EMPTY_WORDS.howToAsk}</p>
      <CommandButton command="view.mode.map" label={t('Go to the map')} variant="primary" />
    </div>
  );
}
