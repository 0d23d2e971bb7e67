import { find } from '../../shared/map/arg-map';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useMap } from '../state/context';
import { WordChip } from './WordChip';

/** An article by its title, within words or a list. A click shows it. */
export function SourceChip({ id }: { id: string }) {
  const title = useMap((map) => find(map, 'sources', id)?.title);
  return (
    <WordChip command="source.show" item={{ id }}>
      <bdi>{shownText(title ?? t('an article that has gone'))}</bdi>
    </WordChip>
  );
}
