import { protocol } from 'electron';
import type { BundledFile } from '../host/bundled-files';
import { CONTENT_SECURITY_POLICY } from '../host/content-security-policy';

export const APP_SCHEME = 'app';
export const APP_HOST = 'bundle';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** Must run before the app is ready: makes `app://` a secure scheme with an origin of its own, which `file://` is not. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // With `codeCache` the second start need not compile the interface again.
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the interface from an exact list of bundled files, with the content security policy as a header. */
export function serveAppScheme(files: ReadonlyMap<string, BundledFile>): void {
  protocol.handle(APP_SCHEME, (request) => {
    const url = new URL(request.url);
    const path = url.pathname === '/' ? '/index.html' : url.pathname;
    const file = url.host === APP_HOST && request.method === 'GET' ? files.get(path) : undefined;
    if (!file) return new Response('There is no such file.', { status: 404 });
    return new Response(new Uint8Array(file.content), {
      headers: {
        'Content-Type': file.type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    });
  });
}

/** Whether an address is a page of the interface. Compared by its parts, never by how it begins. */
export function isAppUrl(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === `${APP_SCHEME}:` && url.host === APP_HOST;
}
