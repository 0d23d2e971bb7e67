import { ExternalLink } from 'lucide-react';
import { RELIABILITY_GRADES, SOURCE_KINDS, type Source } from '../../shared/map/schema';
import { ok, type Result } from '../../shared/result';
import { ReadAsField } from '../import/ReadAsField';
import { ChoiceField, TextField } from '../inspector/fields';
import { parseDate, parseLanguage } from '../inspector/parse-fields';
import { held, useEdit } from '../inspector/use-edit';
import { useRecord, useSession, useWorkspace } from '../state/context';
import { IconButton } from '../ui/Button';
import { RELIABILITY_LABELS } from '../../shared/map/labels';
import { canOpen, openLink } from './open-link';
import { joinAuthors, parseAuthors } from './source-authors';
import './SourceDetails.css';

const SOURCE_KIND_LABELS: Record<Source['kind'], string> = {
  article: 'Article',
  report: 'Report',
  interview: 'Interview',
  dataset: 'Data set',
  book: 'Book',
  other: 'Other',
};

type TextKey = 'publisher' | 'published' | 'accessed' | 'url' | 'language' | 'origin' | 'note';

/** Every field of a source but its text. Also shown by the inspector. */
export function SourceFields({ sourceId }: { sourceId: string }) {
  const { map } = useSession();
  const workspace = useWorkspace();
  const edit = useEdit();
  const source = useRecord('sources', sourceId);
  if (!source) return null;
  const { id, title, authors, kind, reliability, url = '' } = source;

  /** A field of text that may be absent; `parse` checks what was typed. */
  function optional(key: TextKey, parse: (text: string) => Result<string | null> = asTyped) {
    return {
      value: source?.[key] ?? '',
      onCommit: (text: string): Result<string> => {
        const parsed = parse(text);
        if (!parsed.ok) return parsed;
        const { value } = parsed;
        return held(map.dispatch('source.set', { id, fields: { [key]: value } }), value ?? '');
      },
    };
  }

  return (
    <div className="source-fields">
      <TextField
        label="Title"
        value={title}
        onCommit={(text) => held(map.dispatch('source.set', { id, fields: { title: text } }), text)}
      />
      <TextField
        label="Authors"
        placeholder="Several: parted by semicolons"
        value={joinAuthors(authors)}
        onCommit={(text) => {
          const names = parseAuthors(text);
          return held(map.dispatch('source.set', { id, fields: { authors: names } }), joinAuthors(names));
        }}
      />
      <TextField label="Publisher" {...optional('publisher')} />
      <div className="source-fields__row">
        <TextField label="Published" placeholder="2026-02-06" {...optional('published', parseDate)} />
        <TextField label="Accessed" placeholder="2026-02-06" {...optional('accessed', parseDate)} />
      </div>
      <div className="source-fields__address">
        <TextField label="Address" placeholder="https://" {...optional('url')} />
        <IconButton
          label="Open it outside Counterpoint"
          icon={ExternalLink}
          disabled={!canOpen(url)}
          onClick={() => void openLink(workspace, url)}
        />
      </div>
      <div className="source-fields__row">
        <ChoiceField
          label="Kind"
          value={kind}
          options={SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] }))}
          onChoose={(value) => {
            const chosen = SOURCE_KINDS.find((one) => one === value);
            if (chosen) edit('source.set', { id, fields: { kind: chosen } });
          }}
        />
        <TextField label="Language" placeholder="Such as en or fa" {...optional('language', parseLanguage)} />
      </div>
      <ReadAsField source={source} />
      <ChoiceField
        label="Reliability"
        none="Not graded"
        value={reliability ?? ''}
        options={RELIABILITY_GRADES.map((value) => ({
          value,
          label: `${value}: ${RELIABILITY_LABELS[value]}`,
        }))}
        onChoose={(value) => {
          const grade = RELIABILITY_GRADES.find((one) => one === value) ?? null;
          edit('source.set', { id, fields: { reliability: grade } });
        }}
      />
      <TextField
        label="Origin"
        placeholder="The same word for articles from one origin"
        {...optional('origin')}
      />
      <TextField label="Note" lines {...optional('note')} />
    </div>
  );
}

function asTyped(text: string): Result<string | null> {
  return ok(text === '' ? null : text);
}
