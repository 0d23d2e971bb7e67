import { History, Trash2 } from 'lucide-react';
import { useEdit } from '../inspector/use-edit';
import { runCommandById } from '../commands/registry';
import { useRecord, useWorkspace } from '../state/context';
import { Button, IconButton } from '../ui/Button';
import './EarlierTexts.css';

/** The way to replace an article's text by a newer version, and the earlier texts that are kept until they are removed. */
export function EarlierTexts({ sourceId }: { sourceId: string }) {
  const workspace = useWorkspace();
  const edit = useEdit();
  const source = useRecord('sources', sourceId);
  const versions = source?.versions ?? [];
  return (
    <section className="earlier-texts" aria-label="Versions of the text">
      <Button
        label="Replace by a newer version…"
        icon={History}
        onClick={() => runCommandById('source.replace', workspace)}
      />
      {versions.length > 0 && (
        <ul>
          {versions.map(({ text, textHash, replaced }) => (
            <li key={textHash}>
              <span>
                Earlier text, until <time dateTime={replaced}>{replaced.slice(0, 10)}</time> (
                {wordCount(text)} words)
              </span>
              <IconButton
                label="Remove this earlier text"
                icon={Trash2}
                size={14}
                onClick={() => edit('source.dropVersion', { id: sourceId, textHash })}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function wordCount(text: string): string {
  return (text.match(/\S+/g)?.length ?? 0).toLocaleString('en');
}
