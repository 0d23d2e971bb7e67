import { readAnswer } from '../../shared/draft/model/answer';
import { ModelDraft } from '../../shared/draft/model/model-draft';
import { partsOf, type Part } from '../../shared/draft/model/parts';
import { promptFor } from '../../shared/draft/model/prompt';
import type { ModelSettings } from '../../shared/host/settings';
import type { DraftRequest } from '../../shared/draft/draft-text';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { askModel, type AskOptions } from './ask-model';
import { cutOff, noModelChosen } from './model-errors';

/** About a quarter of a million characters, at some minutes a part on a slow machine. */
const MOST_PARTS = 60;

export interface ModelDraftRequest extends Pick<DraftRequest, 'text' | 'title' | 'range' | 'voices'> {
  /** A BCP 47 tag. */
  readonly language?: string | undefined;
}

type Drafted = ReturnType<ModelDraft['result']> & { model: string };

/**
 * Asks a model about a text, part by part.
 * @param onProgress hears how many sentences are done, of how many
 * @returns what stands of its proposals; a part whose answer is lost is counted, and only if all are it is a failure
 */
export async function draftWithModel(
  model: ModelSettings,
  request: ModelDraftRequest,
  options: AskOptions & { onProgress: (done: number, total: number) => void },
): Promise<Result<Drafted>> {
  if (model.name === '') return noModelChosen();
  const { text, range } = request;
  const { parts, tooLong } = partsOf(text, range);
  if (parts.length === 0)
    return fail('model-no-text', 'There is no sentence that a model could be asked about.');
  if (parts.length > MOST_PARTS) {
    return fail(
      'model-text-too-long',
      'That is too much text for a local model.',
      'Select some paragraphs first.',
    );
  }
  const draft = new ModelDraft(request, model.name);
  draft.leaveOut(tooLong);
  const tell = progressOf(parts, options.onProgress);
  let lost: { error: AppError; parts: number } | undefined;
  for (const part of parts) {
    tell(part, '');
    const prompt = promptFor(text, part, { ...request, main: draft.main });
    const written = await askModel(model, prompt, { ...options, onText: (answer) => tell(part, answer) });
    if (!written.ok) return written;
    const answer = written.value.cutOff ? cutOff() : readAnswer(written.value.text);
    if (answer.ok) draft.take(part, answer.value);
    else {
      draft.lose(part, written.value.cutOff ? 'truncated' : 'unreadable');
      lost = { error: answer.error, parts: (lost?.parts ?? 0) + 1 };
    }
  }
  if (lost?.parts === parts.length) return { ok: false, error: lost.error };
  return ok({ model: model.name, ...draft.result() });
}

/** Models go through a text in its order: the last sentence that an answer names says how far one has come. Told when it changes. */
function progressOf(parts: readonly Part[], onProgress: (done: number, total: number) => void) {
  const all = parts.flat();
  let told = -1;
  return (part: Part, answer: string): void => {
    const before = all.findIndex((sentence) => sentence === part[0]);
    const named = /"(s\d+)"(?!.*"s\d+")/s.exec(answer.slice(-1000))?.[1];
    const done = Math.max(
      told,
      before +
        Math.max(
          0,
          part.findIndex(({ id }) => id === named),
        ),
    );
    if (done === told) return;
    told = done;
    onProgress(done, all.length);
  };
}
