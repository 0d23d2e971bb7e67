import { useEffect, useState } from 'react';
import type { LossReport } from '../../shared/formats/loss';
import type { AppError } from '../../shared/result';
import { useWorkspace } from '../state/context';
import type { Session } from '../state/session';
import { exportRequest, type ExportChoice } from './export-request';

/** What an export will look like, and what it cannot hold. */
export type Preview =
  | { readonly state: 'making' }
  | { readonly state: 'failed'; readonly error: AppError }
  | {
      readonly state: 'made';
      readonly content:
        | { readonly kind: 'text'; readonly text: string }
        /** The address of an SVG drawing that this window holds. */
        | { readonly kind: 'drawing'; readonly url: string };
      readonly report: LossReport;
      readonly notes: readonly string[];
    };

/** Lets the host show how an export will be whenever the choice changes; the one before is stopped. */
export function usePreview(session: Session, { kind, options, asShown }: ExportChoice): Preview {
  const { host } = useWorkspace();
  const [preview, setPreview] = useState<Preview>({ state: 'making' });
  const { theme, plain, verdicts, clear, notes: withNotes, citationStyle } = options;

  useEffect(() => {
    let request: string | undefined;
    let url: string | undefined;
    let wanted = true;
    setPreview({ state: 'making' });
    void (async () => {
      const asked = await exportRequest(session, {
        kind,
        options: { theme, plain, verdicts, clear, notes: withNotes, citationStyle },
        asShown,
      });
      if (!wanted) return;
      if (!asked.ok) return setPreview({ state: 'failed', error: asked.error });
      request = asked.value.request;
      const made = await host.api['exports.make']({ ...asked.value, preview: true });
      if (!wanted) return;
      if (!made.ok) return setPreview({ state: 'failed', error: made.error });
      const { bytes, report, notes } = made.value;
      const content = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
      if (kind.preview === 'drawing') {
        url = URL.createObjectURL(new Blob([content], { type: 'image/svg+xml' }));
        setPreview({ state: 'made', content: { kind: 'drawing', url }, report, notes });
      } else {
        const text = new TextDecoder().decode(content);
        setPreview({ state: 'made', content: { kind: 'text', text }, report, notes });
      }
    })();
    return () => {
      wanted = false;
      if (request !== undefined) void host.api['work.cancel']({ request });
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [host, session, kind, theme, plain, verdicts, clear, withNotes, citationStyle, asShown]);

  return preview;
}
