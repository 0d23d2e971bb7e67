import type { TextRange } from '../../shared/text/range';

/** A character of a text and where it comes from: its number in the first text, or none for what was written later. */
interface Letter {
  readonly sign: string;
  readonly from?: number;
}

/** A text, places in it, and the text after edits whose every letter is known to be an old one or not. */
export interface EditedText {
  readonly before: string;
  readonly after: string;
  readonly places: readonly TextRange[];
  /** For each UTF-16 unit of `after`, the offset in `before` that it comes from; nothing for what is new. */
  readonly origins: readonly (number | undefined)[];
}

const SUBJECTS = [
  'The ministry',
  'The harbour board',
  'A survey',
  'Mara Olsen',
  'The council',
  'It',
  'Nobody',
];
const VERBS = ['said', 'denied', 'found', 'warned', 'did not say', 'hoped'];
const THINGS = ['exports', 'imports', 'the rents', 'fish landings', 'tram fares', 'the costs of repair'];
const TURNS = ['rose by', 'fell by', 'would fall by', 'stayed within', 'may reach'];
const REFRAINS = [
  'Nobody asked the islanders.',
  'The costs were never published.',
  'שום דבר לא השתנה מאז.',
  'Yes.',
];
const ODD = [
  'The crowd waved 🎣🚢 and 👩‍👩‍👧 sang.',
  'به گفتهٔ وزیر، صادرات ۱۲ درصد رشد کرد.',
  'Café Zoë’s “best” offer was 3.50 – or 3,50.',
];

/** A random text of 10 to 60 sentences with much repetition, 20 places in it, and 1 to 12 edits of it. */
export function randomEditedText(random: () => number): EditedText {
  const before = randomText(random);
  const places = randomPlaces(before, 20, random);
  let letters: Letter[] = [];
  for (let at = 0; at < before.length;) {
    const sign = String.fromCodePoint(before.codePointAt(at) ?? 0);
    letters.push({ sign, from: at });
    at += sign.length;
  }
  const edits = 1 + Math.floor(random() * 12);
  for (let count = 0; count < edits; count++) letters = editOnce(letters, random);
  return {
    before,
    after: letters.map(({ sign }) => sign).join(''),
    places,
    origins: letters.flatMap(({ sign, from }) =>
      Array.from(sign, () => from)
        .concat(sign.length > 1 ? [from] : [])
        .slice(0, sign.length),
    ),
  };
}

function pick<T>(choices: readonly T[], random: () => number): T {
  return choices[Math.floor(random() * choices.length)] as T;
}

function randomSentence(random: () => number): string {
  const kind = random();
  if (kind < 0.12) return pick(REFRAINS, random);
  if (kind < 0.2) return pick(ODD, random);
  const figure = `${Math.floor(random() * 40)}${random() < 0.3 ? '.5' : ''} percent`;
  const said = `${pick(SUBJECTS, random)} ${pick(VERBS, random)} that ${pick(THINGS, random)}`;
  return `${said} ${pick(TURNS, random)} ${figure}${random() < 0.3 ? `, because ${pick(THINGS, random)} ${pick(TURNS, random)} ${figure}` : ''}.`;
}

function randomText(random: () => number): string {
  const sentences = 10 + Math.floor(random() * 50);
  let text = '';
  for (let count = 0; count < sentences; count++) {
    text += randomSentence(random) + (random() < 0.25 ? '\n\n' : ' ');
    // A stretch that stands twice; not next to itself, where nobody could say which of the two an edit has taken out.
    if (random() < 0.03) text += text.slice(-900, -600).trim() + '\n\n';
  }
  return text.trim();
}

/** Places that begin and end with words: of one to forty words. */
function randomPlaces(text: string, count: number, random: () => number): TextRange[] {
  const words = [...text.matchAll(/\S+/g)];
  return Array.from({ length: count }, () => {
    const first = Math.floor(random() * words.length);
    const last = Math.min(words.length - 1, first + Math.floor(random() ** 2 * 40));
    const end = words[last];
    return { start: words[first]?.index ?? 0, end: (end?.index ?? 0) + (end?.[0].length ?? 1) };
  });
}

function written(text: string): Letter[] {
  return Array.from(text, (sign) => ({ sign }));
}

function editOnce(letters: readonly Letter[], random: () => number): Letter[] {
  const cut = (most: number): [number, number] => {
    const start = Math.floor(random() * letters.length);
    return [start, Math.min(letters.length, start + 1 + Math.floor(random() * most))];
  };
  const spliced = (start: number, end: number, by: readonly Letter[]): Letter[] => [
    ...letters.slice(0, start),
    ...by,
    ...letters.slice(end),
  ];
  const wordStart = (): number => {
    let at = Math.floor(random() * letters.length);
    while (at > 0 && letters[at - 1]?.sign !== ' ') at--;
    return at;
  };
  const [start, end] = cut(pick([3, 12, 80, 400], random));
  const elsewhere = Math.floor(random() * (letters.length - (end - start) + 1));
  switch (Math.floor(random() * 9)) {
    case 0:
      return spliced(start, end, []);
    case 1:
      return spliced(start, end, written(` ${randomSentence(random)} `));
    case 2: {
      const at = wordStart();
      return spliced(at, at, written(pick(['not ', 'very ', '1', 'may ', 'Yes. '], random)));
    }
    case 3: {
      const at = wordStart();
      return spliced(at, at, written(`${randomSentence(random)} `));
    }
    case 4: {
      const rest = spliced(start, end, []);
      return [...rest.slice(0, elsewhere), ...letters.slice(start, end), ...rest.slice(elsewhere)];
    }
    case 5: {
      const at = wordStart();
      return spliced(at, at, letters.slice(start, end)); // a copy
    }
    case 6: {
      const at = letters.findIndex(({ sign }, index) => index >= start && /\d/.test(sign));
      const digit = (Number(letters[at]?.sign) + 1 + Math.floor(random() * 9)) % 10;
      return at < 0 ? [...letters] : spliced(at, at + 1, written(String(digit)));
    }
    case 7: // typeset anew
      return letters.map((letter) =>
        letter.sign === ' ' && random() < 0.1
          ? { sign: '\n' }
          : letter.sign === '“'
            ? { ...letter, sign: '"' }
            : letter,
      );
    default: {
      const at = wordStart();
      return spliced(at, at, written('\u00ad'));
    }
  }
}
