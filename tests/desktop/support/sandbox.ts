import type { ElectronApplication } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** How the process that shows the first page has its system calls filtered: `2` where a sandbox does (Linux). */
export async function seccompOfPage(app: ElectronApplication): Promise<string | undefined> {
  const pid = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId());
  return /Seccomp:\s*(\d)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
}
