import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { ImportPanel } from '../import/ImportPanel';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { dismissToast, type Toast } from '../state/workspace';
import { IconButton } from '../ui/Button';
import { keepOverDialogs } from '../ui/over-dialogs';
import './Toasts.css';

const SHOWN_FOR = 5000; // ms without the pointer or the keyboard on them; errors, and what is left to do, stay until they are closed

/** Short messages at the foot of the window, also over a dialog, read out as they come; above them how far an import is. */
export function Toasts() {
  const toasts = useWorkspaceState((state) => state.toasts);
  const [place] = useState(() => Object.assign(document.createElement('div'), { className: 'toasts' }));
  useLayoutEffect(() => keepOverDialogs(place), [place]);
  return createPortal(
    <>
      <ImportPanel />
      <div className="toasts__list" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </div>
    </>,
    place,
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const workspace = useWorkspace();
  const { id, tone, message, hint, stays = tone === 'error' } = toast;
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const isRead = isPointedAt || hasKeyboard;
  useEffect(() => {
    if (stays || isRead) return;
    const timer = setTimeout(() => dismissToast(workspace, id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [workspace, id, stays, isRead]);
  return (
    <div
      className={`toast toast--${tone}`}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setHasKeyboard(true)}
      onBlur={() => setHasKeyboard(false)}
    >
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
