import type { Language } from '../../shared/words/languages';
import { spokenLanguage } from '../../shared/words/words';
import { adoptLanguage } from '../words/adopt-language';

/** The first message to a worker that makes words. */
interface Speak {
  readonly speak: Language;
}

/** Has a worker that was just started speak as the page does. */
export function speaking(worker: Worker): Worker {
  const first: Speak = { speak: spokenLanguage() };
  worker.postMessage(first);
  return worker;
}

/** In a worker: does each task that comes, in the language of the page. */
export function hear<Task extends object>(work: (task: Task) => void): void {
  let ready = Promise.resolve();
  self.addEventListener('message', ({ data }: MessageEvent<Task | Speak>) => {
    if ('speak' in data) ready = adoptLanguage(data.speak);
    else ready.then(() => work(data)).catch(reportError);
  });
}
