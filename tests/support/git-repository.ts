import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A git repository with one map in it, and a git that knows nothing of whoever runs the tests. */
export class GitRepository {
  /**
   * @param folder empty; its own, and the home of who works in it
   * @param command the bundle of the command line
   */
  constructor(
    readonly folder: string,
    private readonly command: string,
  ) {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): Ran {
    // As when npm runs git: our paths are not meant from there.
    return this.run('git', args, '/');
  }

  /** Runs git, which must be content. */
  must(...args: string[]): string {
    const { code, out, err } = this.git(...args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${out}${err}`);
    return out;
  }

  counterpoint(...args: string[]): Ran {
    return this.run(process.execPath, [this.command, ...args], this.folder);
  }

  write(text: string, name = 'map.argmap'): void {
    writeFileSync(join(this.folder, name), text);
  }

  read(name = 'map.argmap'): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  commit(text: string, message: string): void {
    this.write(text);
    this.must('add', '-A');
    this.must('commit', '--quiet', '--allow-empty', '-m', message);
  }

  private run(program: string, args: readonly string[], from: string): Ran {
    const { status, stdout, stderr } = spawnSync(program, [...args], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: {
        PATH: process.env['PATH'],
        HOME: this.folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_EDITOR: 'true',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.org',
        COUNTERPOINT_DATA_DIR: join(this.folder, '.data'),
        INIT_CWD: from,
      },
    });
    return { code: status ?? -1, out: stdout, err: stderr };
  }
}
