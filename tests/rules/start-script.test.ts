import { build, type Rolldown } from 'vite';
import { expect, it, vi } from 'vitest';
import { join } from 'node:path';
import { ROOT } from './source-tree';

/** What the start screen may cost, bytes of script: React DOM takes some 220,000 of them, zod 93,000. A little above what it takes. */
const MOST = 501_500;

/** All scripts of the window, as they are shipped. */
async function scripts(): Promise<ReadonlyMap<string, Rolldown.OutputChunk>> {
  vi.stubEnv('NODE_ENV', 'production');
  try {
    const built = await build({
      configFile: join(ROOT, 'build/vite.config.ts'),
      logLevel: 'error',
      build: { write: false },
    });
    const { output } = built as Rolldown.RolldownOutput;
    const chunks = output.filter((file) => file.type === 'chunk');
    return new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  } finally {
    vi.unstubAllEnvs();
  }
}

it('the window loads no more script at start than the start screen needs', async () => {
  const all = await scripts();
  const start = new Set([...all.values()].filter(({ isEntry }) => isEntry));
  for (const { imports } of start) for (const name of imports) start.add(all.get(name)!);
  const bytes = [...start].map(({ fileName, code }) => ({ fileName, bytes: Buffer.byteLength(code) }));
  const sum = bytes.reduce((total, one) => total + one.bytes, 0);
  const modules = [...start].flatMap((chunk) => Object.keys(chunk.modules));
  expect(modules.some((name) => name.includes('react-dom'))).toBe(true);
  const told = bytes.map((one) => `${one.fileName}: ${one.bytes}`).join('\n');
  expect(
    sum,
    `index.html loads ${sum} bytes of script at once. Something that only an open map needs is imported from what is there at start: load it on demand (ARCHITECTURE.md, “How commands are loaded”).\n${told}`,
  ).toBeLessThanOrEqual(MOST);
});
