import { withParticle } from '../../citations/names';
import type { CslName } from '../../citations/csl-item';

/** A name of RIS: `Beethoven, Ludwig`, `King, Martin Luther, Jr.`; without a comma it is a body's. */
export function nameOfRis(text: string): CslName {
  const [family = '', given = '', ...rest] = text.split(',').map((part) => part.trim());
  const suffix = rest.join(', ');
  if (!text.includes(',') || family === '') return { literal: text.trim() };
  return {
    ...withParticle(family),
    ...(given !== '' && { given }),
    ...(suffix !== '' && { suffix }),
  };
}

/** A name as RIS has it. A family name alone ends with a comma, so that it is not taken for a body's. */
export function risOfName(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const particles = [name['dropping-particle'], name['non-dropping-particle'], name.family];
  const family = particles.filter((part) => part !== undefined).join(' ');
  if (name.suffix !== undefined) return `${family}, ${name.given ?? ''}, ${name.suffix}`;
  return `${family}, ${name.given ?? ''}`.trim();
}
