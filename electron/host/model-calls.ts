import type { HostHandlers } from '../../shared/host/contract';
import type { ModelSettings } from '../../shared/host/settings';
import { ok, type Result } from '../../shared/result';
import { listModels } from '../model/ask-model';
import { draftWithModel } from '../model/draft-with-model';
import { modelOff } from '../model/model-errors';
import type { Client } from './ports';
import type { SettingsFile } from './settings-file';

type ModelCalls = Pick<HostHandlers<Client>, 'model.list' | 'model.draft' | 'model.cancel'>;

interface Running {
  readonly request: string;
  readonly stop: AbortController;
}

/** Asking the language model on this machine. The settings are read for every call: once it is off, nothing is sent. */
export function modelCalls({ settings }: { settings: SettingsFile }): ModelCalls {
  /** By the client's id: one draft a window. */
  const running = new Map<string, Running>();

  async function model(): Promise<Result<ModelSettings>> {
    const { model } = await settings.read();
    return model.enabled ? ok(model) : modelOff();
  }

  return {
    'model.list': async (_input, client) => {
      const server = await model();
      if (!server.ok) return server;
      const models = await listModels(server.value, { signal: client.gone });
      return models.ok ? ok({ models: models.value }) : models;
    },
    'model.draft': async ({ request, ...text }, client) => {
      const own: Running = { request, stop: new AbortController() };
      running.get(client.id)?.stop.abort();
      running.set(client.id, own);
      try {
        const server = await model();
        if (!server.ok) return server;
        return await draftWithModel(server.value, text, {
          signal: AbortSignal.any([own.stop.signal, client.gone]),
          onProgress: (done, total) => client.tell('model.progress', { request, done, total }),
        });
      } finally {
        if (running.get(client.id) === own) running.delete(client.id);
      }
    },
    'model.cancel': ({ request }, client) => {
      const current = running.get(client.id);
      if (current?.request === request) current.stop.abort();
      return ok({});
    },
  };
}
