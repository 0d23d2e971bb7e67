import { t } from '../../shared/words/words';
import { History, Trash2 } from 'lucide-react';
import { useRecord } from '../state/context';
import { CommandButton, CommandIconButton } from '../ui/CommandButton';
import './EarlierTexts.css';

/** The way to replace an article's text by a newer version, and the earlier texts that are kept until they are removed. */
export function EarlierTexts({ sourceId }: { sourceId: string }) {
  const source = useRecord('sources', sourceId);
  const versions = source?.versions ?? [];
  return (
    <section className="earlier-texts" aria-label={t('Versions of the text')}>
      <CommandButton command="source.replace" label={t('Replace by a newer version…')} icon={History} />
      {versions.length > 0 && (
        <ul>
          {versions.map(({ text, textHash, replaced }) => (
            <li key={textHash}>
              <span>
                {t('Earlier text, until')} <time dateTime={replaced}>{replaced.slice(0, 10)}</time>{' '}
                {t('({wordCount} words)', { wordCount: wordCount(text) })}
              </span>
              <CommandIconButton
                command="source.removeVersion"
                item={{ id: textHash, of: sourceId }}
                label={t('Remove this earlier text')}
                icon={Trash2}
                size={14}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
