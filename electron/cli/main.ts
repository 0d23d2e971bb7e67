import { join, resolve } from 'node:path';
import { runCli } from './run-cli';

// npm runs its scripts in the repository and says in INIT_CWD where the person stands.
const from = process.env['INIT_CWD'] ?? process.cwd();

void runCli(process.argv.slice(2), {
  path: (typed) => resolve(from, typed),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  importWorker: join(__dirname, 'import-worker.cjs'),
  exportWorker: join(__dirname, '../export/export-worker.cjs'),
  input: async () => {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts);
  },
}).then((code) => {
  // Not process.exit: what is still being written to a pipe would be lost.
  process.exitCode = code;
});
