import { FilePlus2 } from 'lucide-react';
import type { Source } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { CommandButton } from '../ui/CommandButton';

/** What stands in place of an article's text while the map has only its reference. */
export function NoText({ source }: { source: Source }) {
  return (
    <div className="no-text">
      <p>
        {source.withheld
          ? t('The text of this article is left out of this copy.')
          : t(
              'The map has no text of this article: it is only cited. Choose its file to read and highlight it.',
            )}
      </p>
      <CommandButton command="source.replace" label={t('Choose its file…')} icon={FilePlus2} />
    </div>
  );
}
