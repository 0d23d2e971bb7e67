import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the programs are there that read PDF files (`build/ensure-poppler.mjs` installs them). */
export const HAS_POPPLER = spawnSync('pdftotext', ['-v']).status === 0;

/** The text of a PDF, as another program reads it, without its marks of direction. */
export function pdfText(pdf: Uint8Array, ...switches: string[]): string {
  const { stdout } = spawnSync('pdftotext', [...switches, '-', '-'], { input: pdf });
  return stdout.toString('utf8').replace(/[\u202a-\u202e\f]/g, '');
}

/** The pages of a PDF as PNG pictures. */
export function pdfPages(pdf: Uint8Array, dpi: number): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-pdf-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    spawnSync('pdftoppm', ['-r', String(dpi), '-png', 'a.pdf', 'page'], { cwd: folder });
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What pdfinfo says of a PDF, by name. */
export function pdfInfo(pdf: Uint8Array): Map<string, string> {
  const { stdout } = spawnSync('pdfinfo', ['-'], { input: pdf });
  const lines = stdout.toString('utf8').split('\n');
  return new Map(
    lines.map((line): [string, string] => {
      const [name = '', ...rest] = line.split(':');
      return [name, rest.join(':').trim()];
    }),
  );
}
