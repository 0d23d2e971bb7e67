import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useMap, useView, useWorkspace } from '../state/context';
import { runCommandById } from '../commands/registry';
import { Button, IconButton } from '../ui/Button';
import { doubtsOf } from './doubts';
import './DoubtBar.css';

/** Says how many highlights of an article are in doubt since its text was replaced, and leads from one to the next. */
export function DoubtBar({ sourceId }: { sourceId: string }) {
  const workspace = useWorkspace();
  const map = useMap((now) => now);
  const lit = useView((state) => state.passage);
  const doubts = doubtsOf(map, sourceId);
  if (doubts.length === 0) return null;
  const at = doubts.findIndex(({ id }) => id === lit);
  const moved = doubts.filter(({ status }) => status === 'moved').length;
  const words =
    doubts.length === 1 ? 'One highlight wants a look' : `${doubts.length} highlights want a look`;
  return (
    <div className="doubt-bar" role="group" aria-label="Highlights in doubt">
      <span className="doubt-bar__count" role="status">
        {at >= 0 ? `In doubt: ${at + 1} of ${doubts.length}` : words}
      </span>
      {moved > 1 && (
        <Button
          label={`All ${moved} moved are right`}
          variant="quiet"
          onClick={() => runCommandById('recheck.confirmMoved', workspace)}
        />
      )}
      <IconButton
        label="Go to the highlight in doubt before (Shift+F8)"
        icon={ArrowLeft}
        size={15}
        onClick={() => runCommandById('recheck.previous', workspace)}
      />
      <IconButton
        label="Go to the next highlight in doubt (F8)"
        icon={ArrowRight}
        size={15}
        onClick={() => runCommandById('recheck.next', workspace)}
      />
    </div>
  );
}
