import type { Argument, Inference, Statement } from './model';
import { isFields } from './plain-data';

/** One inference of an argument's premises and conclusions. */
export interface Step {
  inference: Inference;
  /** Titles. */
  premises: string[];
  conclusion: string;
}

/**
 * The inferences of an argument: each from the statements since the one before it and that one's conclusion, or from those that its data name
 * (`{uses: [1, 2]}`).
 */
export function stepsOf({ pcs }: Argument): Step[] {
  const steps: Step[] = [];
  let open: string[] = [];
  for (const statement of pcs) {
    const title = statement.title ?? '';
    const { inference } = statement;
    if (inference) {
      const premises = usedBy(inference, pcs) ?? open;
      steps.push({ inference, premises: [...new Set(premises)], conclusion: title });
      open = [title];
    } else open.push(title);
  }
  return steps;
}

function usedBy({ data }: Inference, pcs: readonly Statement[]): string[] | undefined {
  const uses: unknown = isFields(data) ? data.uses : undefined;
  if (!Array.isArray(uses)) return undefined;
  const titles = uses.flatMap((number: unknown) =>
    typeof number === 'number' ? (pcs[number - 1]?.title ?? []) : [],
  );
  return titles.length > 0 ? titles : undefined;
}
