import { beforeAll, describe, expect, it, vi } from 'vitest';
import { enableSecurity } from '../../../../electron/app/security';
import { NOTES_WINDOW } from '../../../../shared/host/notes-window';
import { BrowserWindow, WebContents, app, session } from '../../../support/electron-stand-in';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

beforeAll(() => enableSecurity());

function newContents(): WebContents {
  const contents = new WebContents();
  app.emit('web-contents-created', {}, contents);
  return contents;
}

/** Whether an event with this address is stopped. */
function isStopped(contents: WebContents, name: string, url: string): boolean {
  const event = { url, preventDefault: vi.fn() };
  contents.emit(name, event);
  return event.preventDefault.mock.calls.length > 0;
}

describe('what a page may open', () => {
  it('grants writing to the clipboard, full screen and keeping the screen awake, and no other permission', () => {
    const granted = [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'clipboard-sanitized-write',
      'fullscreen',
      'screen-wake-lock',
    ].filter((permission) =>
      (session.defaultSession.checkHandler as (contents: unknown, name: string) => boolean)(null, permission),
    );
    expect(granted).toEqual(['clipboard-sanitized-write', 'fullscreen', 'screen-wake-lock']);
    const answer = vi.fn();
    (session.defaultSession.requestHandler as (c: unknown, p: string, a: (yes: boolean) => void) => void)(
      null,
      'media',
      answer,
    );
    expect(answer).toHaveBeenCalledWith(false);
    expect((session.defaultSession.deviceHandler as () => boolean)()).toBe(false);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'stops %s to anything but the bundle',
    (name) => {
      const contents = newContents();
      expect(isStopped(contents, name, 'https://example.org/')).toBe(true);
      expect(isStopped(contents, name, 'app://bundle.example.org/')).toBe(true);
      expect(isStopped(contents, name, 'file:///etc/passwd')).toBe(true);
      expect(isStopped(contents, name, 'app://bundle/index.html')).toBe(false);
    },
  );

  it('opens no windows but an empty one for notes, attaches no webviews and downloads nothing', () => {
    const contents = newContents();
    const answer = contents.openHandler as (asked: { url: string; frameName: string }) => unknown;
    for (const asked of [
      { url: 'https://example.org/', frameName: NOTES_WINDOW },
      { url: 'app://bundle/index.html', frameName: NOTES_WINDOW },
      { url: 'about:blank', frameName: '' },
    ])
      expect(answer(asked)).toEqual({ action: 'deny' });
    vi.spyOn(BrowserWindow, 'fromWebContents').mockReturnValueOnce(null);
    expect(answer({ url: 'about:blank', frameName: NOTES_WINDOW })).toMatchObject({ action: 'allow' });
    expect(isStopped(contents, 'will-attach-webview', '')).toBe(true);
    const download = { preventDefault: vi.fn() };
    session.defaultSession.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
  });

  it('cancels every request that is not for its own files', () => {
    const cancelled = (url: string): boolean => {
      const answer = vi.fn<(result: { cancel: boolean }) => void>();
      (session.defaultSession.beforeRequest as (d: { url: string }, a: typeof answer) => void)(
        { url },
        answer,
      );
      return answer.mock.calls[0]?.[0].cancel ?? false;
    };
    expect(cancelled('https://example.org/font.woff2')).toBe(true);
    expect(cancelled('file:///etc/passwd')).toBe(true);
    expect(cancelled('app://bundle/assets/index.js')).toBe(false);
  });
});
