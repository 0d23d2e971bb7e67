import { useState } from 'react';
import type { ExportOptions } from '../../shared/formats/export-options';
import { EXPORTS, type ExportKind } from '../../shared/formats/exports';
import { t } from '../../shared/words/words';
import { useWorkspace } from '../state/context';
import type { Session } from '../state/session';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { ClearanceField } from './ClearanceField';
import { canCopy, copyExport } from './copy-export';
import { ExportOptionFields } from './ExportOptionFields';
import { ExportPreview } from './ExportPreview';
import { LossList } from './LossList';
import { usePreview } from './use-preview';
import { writeExport } from './write-export';
import './ExportDialog.css';

interface ExportDialogProps {
  session: Session;
  /** Which way out is chosen first. */
  first: ExportKind;
  onClose: () => void;
}

/** How a map goes out: as which file, what of the map, what it will look like, and what the file cannot hold. */
export function ExportDialog({ session, first, onClose }: ExportDialogProps) {
  const workspace = useWorkspace();
  const [kind, setKind] = useState(first);
  const [asShown, setAsShown] = useState(true);
  const [options, setOptions] = useState<ExportOptions>({
    theme: document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light',
    scale: 2,
    paper: 'map',
    verdicts: session.map.store.getState().map.head.settings?.verdicts?.shown !== undefined,
  });
  const choice = { kind, options, asShown };
  const preview = usePreview(session, choice);

  return (
    <Modal title={t('Export')} onCancel={onClose} width={1080}>
      <div className="export">
        <div className="export__kinds" role="radiogroup" aria-label={t('As')}>
          {EXPORTS.map((candidate) => (
            <label key={candidate.id} className="export__kind">
              <input
                type="radio"
                name="export-kind"
                autoFocus={candidate === first}
                checked={candidate === kind}
                onChange={() => setKind(candidate)}
              />
              <span>{t(candidate.name)}</span>
              <span className="export__extension" dir="ltr">
                {candidate.extension}
              </span>
            </label>
          ))}
        </div>
        <div className="export__shown">
          <ExportPreview preview={preview} />
        </div>
        <div className="export__options">
          <label className="export__switch">
            <input type="checkbox" checked={asShown} onChange={(event) => setAsShown(event.target.checked)} />
            <span>{t('Only what the canvas shows (folds, filter, focus)')}</span>
          </label>
          <ClearanceField
            head={session.map.store.getState().map.head}
            value={options.clear}
            onChange={(clear) => setOptions({ ...options, clear })}
          />
          <ExportOptionFields
            kind={kind}
            options={options}
            onChange={(change) => setOptions({ ...options, ...change })}
          />
          {preview.state === 'made' && preview.notes.map((note) => <p key={note}>{note}</p>)}
          {preview.state === 'made' && <LossList report={preview.report} />}
        </div>
      </div>
      <div className="modal__actions">
        <Button label={t('Cancel')} onClick={onClose} />
        {canCopy(kind) && (
          <Button label={t('Copy')} onClick={() => void copyExport({ workspace, session }, choice)} />
        )}
        <Button
          label={t('Export…')}
          variant="primary"
          onClick={() => {
            onClose();
            void writeExport({ workspace, session }, choice);
          }}
        />
      </div>
    </Modal>
  );
}
