import { useState } from 'react';
import { shownText } from '../../shared/shown-text';
import type { ModelSettings } from '../../shared/host/settings';
import type { AppError } from '../../shared/result';
import { t } from '../../shared/words/words';
import { useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { errorLine } from '../../shared/result';

/** What has come of trying the server. */
type Tried = 'not yet' | 'waiting' | { models: readonly string[] } | { error: AppError };

interface ModelChoiceProps {
  model: ModelSettings;
  /** It is on, and its address is good. */
  canTry: boolean;
  onChoose: (name: string) => void;
}

/** Tries whether the server answers, and takes one of the models that it has. */
export function ModelChoice({ model, canTry, onChoose }: ModelChoiceProps) {
  const { host } = useWorkspace();
  const [tried, setTried] = useState<Tried>('not yet');
  const models = typeof tried === 'object' && 'models' in tried ? tried.models : [];
  const names = model.name === '' || models.includes(model.name) ? models : [model.name, ...models];

  async function tryIt(): Promise<void> {
    setTried('waiting');
    const listed = await host.api['model.list']({});
    setTried(listed.ok ? listed.value : { error: listed.error });
    const [only, ...others] = listed.ok ? listed.value.models : [];
    if (only !== undefined && others.length === 0) onChoose(only);
  }

  return (
    <div className="model__choice">
      <div className="model__row">
        <Field label={t('Model')}>
          {(control) => (
            <select
              {...control}
              value={model.name}
              disabled={names.length === 0}
              onChange={(event) => onChoose(event.target.value)}
            >
              {model.name === '' && (
                <option value="">{models.length > 0 ? t('Choose a model') : t('None yet')}</option>
              )}
              {names.map((name) => (
                <option key={name} value={name}>
                  {shownText(name)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button label={t('Try it')} disabled={!canTry || tried === 'waiting'} onClick={() => void tryIt()} />
      </div>
      <p className="model__status" role="status" data-bad={typeof tried === 'object' && 'error' in tried}>
        {shownText(statusOf(tried, model))}
      </p>
    </div>
  );
}

function statusOf(tried: Tried, { enabled, name }: ModelSettings): string {
  if (!enabled) return t('It is off. Nothing is sent.');
  if (tried === 'waiting') return t('Asking the server which models it has…');
  if (tried === 'not yet') return name === '' ? t('Try it to see which models the server has.') : '';
  if ('error' in tried) return errorLine(tried.error);
  if (tried.models.length === 0)
    return t('It works, but the server has no model yet. Fetch one with its own tools.');
  const found = t('It works: {count, plural, one {# model} other {# models}}.', {
    count: tried.models.length,
  });
  return name !== '' && !tried.models.includes(name)
    ? t('{found} “{name}” is not among them.', { found, name })
    : found;
}
