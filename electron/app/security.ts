import { BrowserWindow, app, session, type Session, type WebContents } from 'electron';
import { answerOpening } from './notes-window';
import { isAppUrl } from './protocol';

const ALLOWED_PERMISSIONS: readonly string[] = [
  'clipboard-sanitized-write',
  'fullscreen',
  'screen-wake-lock',
];
const LOCAL_SCHEMES: readonly string[] = ['app:', 'data:', 'blob:', 'devtools:'];

/** Shuts what a page could open: permissions, navigation, windows, webviews, downloads, the network. */
export function enableSecurity(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
  restrictSession(session.defaultSession);
}

/** Denies all permissions but three harmless ones, every download, and every request that is not to the bundle. */
export function restrictSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(ALLOWED_PERMISSIONS.includes(permission)),
  );
  target.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.includes(permission));
  target.setDevicePermissionHandler(() => false);
  target.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !URL.canParse(url) || !LOCAL_SCHEMES.includes(new URL(url).protocol) });
  });
  target.on('will-download', (event) => event.preventDefault());
  // Without languages no dictionary is fetched: `spellcheck: false` in a window does not keep the session from asking for one.
  target.setSpellCheckerLanguages([]);
  target.setSpellCheckerEnabled(false);
}

/** Keeps a page where it is: no other address, no new window but the one for notes, no webview. */
export function confine(contents: WebContents): void {
  contents.setWindowOpenHandler((asked) => answerOpening(asked, BrowserWindow.fromWebContents(contents)));
  // The content security policy does not reach peer connections.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => !isAppUrl(event.url) && event.preventDefault());
  contents.on('will-frame-navigate', (event) => !isAppUrl(event.url) && event.preventDefault());
  contents.on('will-redirect', (event) => !isAppUrl(event.url) && event.preventDefault());
}
