import { X } from 'lucide-react';
import { useEffect } from 'react';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { ImportPanel } from '../import/ImportPanel';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { dismissToast, type Toast } from '../state/workspace';
import { IconButton } from '../ui/Button';
import './Toasts.css';

const SHOWN_FOR = 5000; // ms; errors stay until they are closed

/** Short messages at the foot of the window, read out as they come; above them how far an import is. */
export function Toasts() {
  const toasts = useWorkspaceState((state) => state.toasts);
  return (
    <div className="toasts">
      <ImportPanel />
      <div className="toasts__list" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </div>
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const workspace = useWorkspace();
  const { id, tone, message, hint } = toast;
  useEffect(() => {
    if (tone === 'error') return;
    const timer = setTimeout(() => dismissToast(workspace, id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [workspace, id, tone]);
  return (
    <div className={`toast toast--${tone}`}>
      <div>
        <p className="toast__message">{shownText(message)}</p>
        {hint && <p className="toast__hint">{shownText(hint)}</p>}
      </div>
      <IconButton
        label={t('Close this message')}
        icon={X}
        size={14}
        onClick={() => dismissToast(workspace, id)}
      />
    </div>
  );
}
