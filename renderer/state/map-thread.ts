import { diffMaps } from '../../shared/edit/diff-maps';
import type { Change } from '../../shared/edit/diff';
import { createTurns } from '../../shared/in-turn';
import { emptyMap, TABLE_NAMES, type ArgMap } from '../../shared/map/arg-map';
import { NO_HEAD } from '../../shared/map/new-map';
import { recordsOf } from '../../shared/map/table';
import type { Result } from '../../shared/result';

const PART = 4000; // records that are sent at once, so that the page goes on in between

/** What a thread is told of its map. */
interface EditTask {
  readonly kind: 'edit';
  readonly diff: Change[];
}

/** A thread of its own that holds a copy of one map, brought up to date by diffs, in parts. Tasks are done one after the other. */
export class MapThread<Task, Reply> {
  #worker: Worker | undefined;
  /** What the worker holds. */
  #held: ArgMap = emptyMap(NO_HEAD);
  readonly #inTurn = createTurns();
  #abandon: (() => void) | undefined;

  /**
   * @param make starts the worker
   * @param lean leaves out of an edit what the worker does not look at
   * @param failed what a task ends with when the worker breaks
   */
  constructor(
    private readonly make: () => Worker,
    private readonly lean: (diff: Iterable<Change>) => Change[],
    private readonly failed: Result<never>,
  ) {}

  /** Whether it knows of nothing yet. */
  get isFresh(): boolean {
    return this.#worker === undefined;
  }

  /** Ends what is going on. The next task begins with the whole map again. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#held = emptyMap(NO_HEAD);
    this.#abandon?.();
  }

  /**
   * Does a task on a map.
   * @param outcome what a reply makes it end with; nothing while it goes on
   * @returns nothing when it was stopped
   */
  run<T>(
    map: ArgMap,
    task: Task,
    outcome: (reply: Reply) => Result<T> | undefined,
  ): Promise<Result<T> | undefined> {
    return this.#inTurn(() => this.#runNow(map, task, outcome));
  }

  async #runNow<T>(
    map: ArgMap,
    task: Task,
    outcome: (reply: Reply) => Result<T> | undefined,
  ): Promise<Result<T> | undefined> {
    this.#worker ??= this.make();
    const worker = this.#worker;
    if (!(await this.#bring(worker, map))) return undefined;
    return new Promise((resolve) => {
      const end = (result: Result<T> | undefined): void => {
        worker.removeEventListener('message', onMessage);
        worker.removeEventListener('error', onError);
        this.#abandon = undefined;
        resolve(result);
      };
      const onMessage = ({ data }: MessageEvent<Reply>): void => {
        const result = outcome(data);
        if (result) end(result);
      };
      const onError = (): void => {
        end(this.failed);
        this.stop();
      };
      this.#abandon = () => end(undefined);
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', onError);
      worker.postMessage(task);
    });
  }

  /** Brings the worker's map up to date, part by part. @returns false when it was stopped meanwhile */
  async #bring(worker: Worker, map: ArgMap): Promise<boolean> {
    const isFirst = this.#held.tables.nodes.size === 0;
    const changes = isFirst ? everythingIn(this.#held, map) : diffMaps(this.#held, map).values();
    this.#held = map;
    for (let part = takeSome(changes); part.length > 0; part = takeSome(changes)) {
      const task: EditTask = { kind: 'edit', diff: this.lean(part) };
      worker.postMessage(task);
      if (part.length === PART) await new Promise((go) => setTimeout(go));
      if (this.#worker !== worker) return false;
    }
    return true;
  }
}

/** All of a map as additions, without a list of them. */
function* everythingIn(before: ArgMap, map: ArgMap): Generator<Change> {
  yield { table: 'head', id: map.head.id, from: before.head, to: map.head };
  for (const table of TABLE_NAMES)
    for (const to of recordsOf<{ id?: string; node?: string }>(map.tables[table]))
      yield { table, id: to.id ?? to.node ?? '', to } as Change;
}

function takeSome(changes: Iterator<Change>): Change[] {
  const some: Change[] = [];
  while (some.length < PART) {
    const next = changes.next();
    if (next.done) break;
    some.push(next.value);
  }
  return some;
}
