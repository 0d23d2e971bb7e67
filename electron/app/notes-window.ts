import { BrowserWindow, screen, type HandlerDetails, type WindowOpenHandlerResponse } from 'electron';
import { NOTES_WINDOW } from '../../shared/host/notes-window';
import { t } from '../../shared/words/words';

const MARGIN = 24; // px to the edges of the other display

/**
 * What becomes of a window that a page wants to open: the empty one for a speaker's notes comes, on another display where there is one. The page that
 * opened it draws it; it loads nothing, and all else is refused.
 * @param opener the window of that page, to which the other one belongs
 */
export function answerOpening(
  { url, frameName }: Pick<HandlerDetails, 'url' | 'frameName'>,
  opener: BrowserWindow | null,
): WindowOpenHandlerResponse {
  if (url !== 'about:blank' || frameName !== NOTES_WINDOW) return { action: 'deny' };
  return {
    action: 'allow',
    overrideBrowserWindowOptions: {
      ...placeBeside(opener),
      ...(opener && { parent: opener }),
      title: t('Notes'),
      autoHideMenuBar: true,
    },
  };
}

/** The other display; nothing where there is one alone. */
function placeBeside(opener: BrowserWindow | null): {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
} {
  if (!opener) return {};
  const here = screen.getDisplayMatching(opener.getBounds());
  const other = screen.getAllDisplays().find(({ id }) => id !== here.id);
  if (!other) return {};
  const { x, y, width, height } = other.workArea;
  return { x: x + MARGIN, y: y + MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
}

/** The window that a map is in: of a window for notes the one that it belongs to. */
export function windowWithMap(window: BrowserWindow | null | undefined): BrowserWindow | undefined {
  return window?.getParentWindow() ?? window ?? undefined;
}

/** The windows in which maps are, all but those for notes; the newest last. */
export function windowsWithMaps(): BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter((window) => windowWithMap(window) === window);
}
