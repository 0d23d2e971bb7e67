import { z } from 'zod';
import { LANGUAGE_CHOICES } from '../words/languages';
import { parseModelAddress } from './model-address';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;

/** How large the interface is; 1 is its usual size. */
export const INTERFACE_ZOOM = z.number().min(0.5).max(2);

/** How a model server is spoken to: Ollama's own way, or the one of OpenAI that most others know. */
export const MODEL_KINDS = ['ollama', 'openai'] as const;

/** The most that versions of maps may be given on the disk, MB. */
export const MOST_HISTORY_MEGABYTES = 100_000;

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

/** What is kept between runs, on this machine, about how the interface looks and works; of maps nothing but how long their talks took. */
export const settings = z.object({
  theme: z.enum(THEMES).default('system'),
  language: z.enum(LANGUAGE_CHOICES).default('system'),
  zoom: INTERFACE_ZOOM.default(1),
  /** Whether a map that has a file is saved by itself soon after an edit. */
  autosave: z.boolean().default(true),
  /** Whether maps that are open when the program ends come back when it starts. */
  openLast: z.boolean().default(true),
  /** The dictionaries by which words are looked up that are typed; none: spelling is off. */
  spelling: z.array(z.string().max(50)).max(20).default([]),
  /** Who signs comments. */
  author: z.string().max(200).default(''),
  /** Widths in percent and what is shown, as the panels report them; the interface alone knows their meaning. */
  panels: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])).default({}),
  /** What the versions of all maps may take on the disk, in MB; the oldest go first. */
  historyMegabytes: z.number().int().min(10).max(MOST_HISTORY_MEGABYTES).default(500),
  /** Keys in place of those that commands come with, by the commands' ids; empty: none. */
  keys: z.record(z.string(), z.string().max(40)).default({}),
  /** How long each step of a talk took when it was last rehearsed, ms, by the steps' ids; the newest last. */
  rehearsed: z.record(z.string(), z.number().min(0)).default({}),
  model: modelSettings.prefault({}),
});

export type Settings = z.infer<typeof settings>;
export type ModelSettings = z.infer<typeof modelSettings>;
