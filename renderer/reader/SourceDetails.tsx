import { t } from '../../shared/words/words';
import { ExternalLink } from 'lucide-react';
import { ReadAsField } from '../import/ReadAsField';
import { useEdit } from '../command/use-edit';
import { useRecord } from '../state/context';
import { CommandIconButton } from '../ui/CommandButton';
import { GradesLegend } from '../ui/GradesLegend';
import { PartFields } from '../ui/PartFields';
import { DrawsOnField } from './DrawsOnField';
import { ReferenceFields } from './ReferenceFields';
import { DateSuggestion } from './DateSuggestion';
import './SourceDetails.css';

/** Every field of a source but its text. Also shown by the inspector. */
export function SourceFields({ sourceId: id }: { sourceId: string }) {
  const edit = useEdit();
  const source = useRecord('sources', id);
  if (!source) return null;
  return (
    <div className="source-fields">
      <PartFields of="sources" id={id} part="name" />
      <div className="source-fields__row">
        <PartFields of="sources" id={id} part="dates" />
      </div>
      {source.published === undefined && (
        <DateSuggestion
          text={source.text}
          onTake={(published) => edit('source.set', { id, fields: { published } })}
        />
      )}
      <div className="source-fields__address">
        <PartFields of="sources" id={id} part="address" />
        <CommandIconButton
          command="source.openLink"
          label={t('Open it outside Counterpoint')}
          icon={ExternalLink}
        />
      </div>
      <div className="source-fields__row">
        <PartFields of="sources" id={id} part="kind" />
      </div>
      <ReferenceFields source={source} />
      <ReadAsField source={source} />
      <PartFields of="sources" id={id} part="more" />
      <GradesLegend of="reliability" />
      <DrawsOnField source={source} />
    </div>
  );
}
