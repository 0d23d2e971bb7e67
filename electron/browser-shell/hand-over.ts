import { randomBytes } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SESSION_KEY, type HostSession } from '../../shared/host/wire';
import { createPrivateFile, makePrivateFolder } from '../files/private-files';
import { removeQuietly } from '../files/whole-file';
import { CODE_LIFETIME } from './access';

const PAGE = /^[0-9a-f]{16}\.html$/;

/**
 * How the one-time code gets into a browser without standing in its arguments, which all users of the machine can read, nor in its
 * history: a page in a folder of the user's alone sends it to the server in a form. The page is gone once the code is used or void.
 */
export class HandOver {
  private page: string | undefined;
  private readonly folder: string;

  /** @param browserFolder a folder that the browser may read */
  constructor(browserFolder: string) {
    this.folder = join(browserFolder, 'opening');
  }

  /** Writes the page for a code, in place of the one before; throws the system's errors. @returns its path */
  async write(address: { port: number; code: string }, lifetime: number): Promise<string> {
    await this.remove();
    await makePrivateFolder(this.folder);
    await this.sweep();
    const page = join(this.folder, `${randomBytes(8).toString('hex')}.html`);
    await createPrivateFile(page, openingPage(address));
    this.page = page;
    setTimeout(() => void removeQuietly(page), lifetime).unref();
    return page;
  }

  async remove(): Promise<void> {
    if (this.page !== undefined) await removeQuietly(this.page);
    this.page = undefined;
  }

  /** Pages of programs that were killed: their codes are void. */
  private async sweep(): Promise<void> {
    for (const name of (await readdir(this.folder)).filter((name) => PAGE.test(name))) {
      const info = await lstat(join(this.folder, name)).catch(() => undefined);
      if (info && Date.now() - info.mtimeMs > CODE_LIFETIME.printed)
        await removeQuietly(join(this.folder, name));
    }
  }
}

/**
 * The page that lies on the disk. Port and code are digits, letters, `-` and `_`. The code is a password's field, since browsers keep what
 * a form sent among the tabs that they would open again, but for a form with a password; a one-time one, which none offers to remember.
 */
function openingPage({ port, code }: { port: number; code: string }): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<title>Counterpoint</title>
<form method="post" action="http://127.0.0.1:${port}/open">
<input type="password" name="code" value="${code}" autocomplete="one-time-code" hidden>
<button>Open Counterpoint</button>
</form>
<script>document.forms[0].submit();</script>
`;
}

/** What the form is answered with: a page that leaves the session to the interface and makes room for it, in the history, too. */
export function openedPage(session: HostSession, nonce: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<title>Counterpoint</title>
<script nonce="${nonce}">
sessionStorage.setItem(${JSON.stringify(SESSION_KEY)}, ${JSON.stringify(JSON.stringify(session))});
location.replace('/');
</script>
`;
}
