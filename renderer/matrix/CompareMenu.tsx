import { t } from '../../shared/words/words';
import type { MatrixView } from './matrix-view';
import { useMatrix, useSession } from '../state/context';

/** Chooses two people whose ratings are held against each other, where the map has those of several. */
export function CompareMenu({ readings }: Pick<MatrixView, 'readings'>) {
  const { matrix } = useSession();
  const compared = useMatrix((state) => state.compared);
  const names = [...readings.keys()];
  if (names.length < 2) return null;
  const pairs = names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const));
  const chosen = pairs.findIndex(([a, b]) => a === compared?.[0] && b === compared[1]);
  return (
    <select
      aria-label={t('Compare ratings')}
      value={chosen}
      onChange={({ target }) => matrix.setState({ compared: pairs[Number(target.value)] })}
    >
      <option value={-1}>{t('compare nobody')}</option>
      {pairs.map(([a, b], index) => (
        <option key={index} value={index}>
          {t('{a} and {b}', { a, b })}
        </option>
      ))}
    </select>
  );
}
