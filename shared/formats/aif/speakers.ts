import { fieldOf, listOf } from '../json/read-json';
import { idText, type AifBlock, type AifNode } from './block';

const LONGEST_NAME = 60; // UTF-16 units
/** What OVA calls a speaker whom nobody named. */
const NOBODY = 'Default Speaker';

/** Whether somebody says a claim by this (L → YA → I), and does not only ask for reasons for one that another said. */
export function saysClaim(node: AifNode | undefined): boolean {
  return node?.type === 'YA' && !/^\s*challeng/i.test(node.text);
}

/** For each claim that somebody is recorded to have said (L → YA → I), who that is. */
export function speakersOf({ nodes, edges, rest }: AifBlock): Map<string, string> {
  const names = namesOfLocutions(rest);
  const saidBy = new Map<string, string>(); // by the YA node
  for (const { from, to } of edges) {
    const locution = nodes.get(from);
    if (locution?.type !== 'L' || !saysClaim(nodes.get(to)) || saidBy.has(to)) continue;
    const name = names.get(from) ?? nameIn(locution.text);
    if (name !== undefined) saidBy.set(to, name);
  }
  const speakers = new Map<string, string>();
  for (const { from, to } of edges) {
    const name = saidBy.get(from);
    if (name !== undefined && nodes.get(to)?.type === 'I' && !speakers.has(to)) speakers.set(to, name);
  }
  return speakers;
}

/** A locution begins with who says it: `Ada : It rains`. */
function nameIn(text: string): string | undefined {
  const end = text.slice(0, LONGEST_NAME + 3).indexOf(' : ');
  return end > 0 ? text.slice(0, end).trim() || undefined : undefined;
}

/** Who says what by the lists `participants` and `locutions`. */
function namesOfLocutions(rest: AifBlock['rest']): Map<string, string> {
  const people = new Map<string, string>();
  for (const person of listOf(fieldOf(rest, 'participants'))) {
    const id = idText(fieldOf(person, 'participantID'));
    const name = [fieldOf(person, 'firstname'), fieldOf(person, 'surname')]
      .filter((part) => typeof part === 'string')
      .join(' ')
      .trim();
    if (id !== undefined && name !== '' && name !== NOBODY) people.set(id, name);
  }
  const names = new Map<string, string>();
  for (const locution of listOf(fieldOf(rest, 'locutions'))) {
    const id = idText(fieldOf(locution, 'nodeID'));
    const name = people.get(idText(fieldOf(locution, 'personID')) ?? '');
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}
