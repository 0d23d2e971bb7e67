import { useEffect, useState } from 'react';
import { exportNamed, type ExportKind } from '../../shared/formats/exports';
import type { LossReport } from '../../shared/formats/loss';
import type { AppError } from '../../shared/result';
import { useWorkspace } from '../state/context';
import type { Session } from '../state/session';
import { exportRequest, type ExportChoice } from './export-request';

/** What an export will look like. */
export type Preview =
  | { readonly state: 'making' }
  | { readonly state: 'failed'; readonly error: AppError }
  | {
      readonly state: 'picture';
      /** The address of an SVG drawing that this window holds. */
      readonly url: string;
      readonly report: LossReport;
      readonly notes: readonly string[];
    }
  | {
      readonly state: 'text';
      readonly text: string;
      readonly report: LossReport;
      readonly notes: readonly string[];
    };

/** What stands for a file that a page cannot show: the same drawing, or the same words. */
const STAND_INS: Readonly<Record<string, string>> = {
  png: 'svg',
  pdf: 'svg',
  html: 'svg',
  report: 'markdown',
  docx: 'markdown',
};

/** Makes what is chosen, as the host would write it, whenever the choice changes; the one before is stopped. */
export function usePreview(session: Session, choice: ExportChoice): Preview {
  const { host } = useWorkspace();
  const [preview, setPreview] = useState<Preview>({ state: 'making' });
  const { kind, options, asShown } = choice;
  const { theme, paper } = options;

  useEffect(() => {
    let request: string | undefined;
    let url: string | undefined;
    let wanted = true;
    const shownKind: ExportKind = exportNamed(STAND_INS[kind.id] ?? kind.id) ?? kind;
    setPreview({ state: 'making' });
    void (async () => {
      const asked = await exportRequest(session, {
        kind: shownKind,
        options: { theme, paper },
        asShown,
      });
      if (!wanted) return;
      if (!asked.ok) return setPreview({ state: 'failed', error: asked.error });
      request = asked.value.request;
      const made = await host.api['exports.make'](asked.value);
      if (!wanted) return;
      if (!made.ok) return setPreview({ state: 'failed', error: made.error });
      const { bytes, report, notes } = made.value;
      const content = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
      if (shownKind.id === 'svg') {
        url = URL.createObjectURL(new Blob([content], { type: 'image/svg+xml' }));
        setPreview({ state: 'picture', url, report, notes });
      } else setPreview({ state: 'text', text: new TextDecoder().decode(content), report, notes });
    })();
    return () => {
      wanted = false;
      if (request !== undefined) void host.api['work.cancel']({ request });
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [host, session, kind, theme, paper, asShown]);

  return preview;
}
