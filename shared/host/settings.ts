import { z } from 'zod';
import { parseModelAddress } from './model-address';

export const THEMES = ['system', 'light', 'dark'] as const;

/** How a model server is spoken to: Ollama's own way, or the one of OpenAI that most others know. */
export const MODEL_KINDS = ['ollama', 'openai'] as const;

/** A language model on this machine that may be asked for proposals. Off until a person turns it on. */
export const modelSettings = z.object({
  enabled: z.boolean().default(false),
  /** Checked here, so wherever settings enter: nothing but this machine. */
  address: z
    .string()
    .max(100)
    .refine(
      (address) => parseModelAddress(address).ok,
      'only an address on this machine, such as http://127.0.0.1:11434',
    )
    .default('http://127.0.0.1:11434'),
  kind: z.enum(MODEL_KINDS).default('ollama'),
  /** As the server calls it; empty until one is chosen. */
  name: z.string().max(200).default(''),
});

/** What is kept between runs, on this machine, about how the interface looks and works; nothing of any map. */
export const settings = z.object({
  theme: z.enum(THEMES).default('system'),
  /** Whether a map that has a file is saved by itself soon after an edit. */
  autosave: z.boolean().default(true),
  /** Who signs comments. */
  author: z.string().max(200).default(''),
  /** Widths in percent and what is shown, as the panels report them; the interface alone knows their meaning. */
  panels: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])).default({}),
  /** What the versions of all maps may take on the disk, in MB; the oldest go first. */
  historyMegabytes: z.number().int().min(10).max(100_000).default(500),
  model: modelSettings.prefault({}),
});

export type Settings = z.infer<typeof settings>;
export type ModelSettings = z.infer<typeof modelSettings>;
