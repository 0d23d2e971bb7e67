/** What an encoding is made for: where it is used, and the letters beyond ASCII that the languages there write often, a language each. */
interface Family {
  readonly encodings: readonly string[];
  readonly alphabets: readonly string[];
}

const WESTERN: Family = {
  encodings: ['windows-1252', 'iso-8859-15'],
  alphabets: [
    'äöüß',
    'àâæçéèêëîïôœùûñ',
    'áâãàçéêíóôõúü',
    'áéíóúñç',
    'àáçèéíïòóúü',
    'àèéìîòóù',
    'éëïöüèêó',
    'åäöéø',
    'åæøéèòóôä',
    'áéíóúðþæö',
    'áíóúýæøð',
    'äöõüšž',
    'âêîôûïëöàèòáéíóú',
    'ëç',
    'äëéöüèê',
  ],
};
const CENTRAL: Family = {
  encodings: ['windows-1250', 'iso-8859-2'],
  alphabets: [
    'ąćęłńóśźż',
    'áčďéěíňóřšťúůýž',
    'áäčďéíĺľňóôŕšťúýž',
    'áéíóöőúüű',
    'čćđšž',
    'ăâîșțşţ',
    'äöüß',
    'ëç',
  ],
};
const TURKISH: Family = {
  encodings: ['windows-1254'],
  alphabets: [...WESTERN.alphabets, 'çğıöşüâîû', 'çəğıöşü'],
};
const BALTIC: Family = {
  encodings: ['windows-1257', 'iso-8859-13'],
  alphabets: ['ąčęėįšųūž', 'āčēģīķļņōŗšūž', 'äöõüšž', 'ąćęłńóśźż', 'äöüß', 'åäöéø'],
};
/** Tones are marks of their own in it. */
const VIETNAMESE: Family = { encodings: ['windows-1258'], alphabets: ['ăâđêôơưáàãéèíìóòúùý'] };

const FAMILIES = [WESTERN, CENTRAL, TURKISH, BALTIC, VIETNAMESE].map(({ encodings, alphabets }) => ({
  encodings,
  alphabets: alphabets.map((letters) => new Set(letters)),
}));
/** Fewer letters tell nothing. */
const FEW = 12;
/** From this share of all letters on they are a language's own, and not those of names and words of others. */
const MANY = 0.03;
/** The least share that are of one alphabet, in a text in one of the languages. */
const OF_ONE = 0.9;

/**
 * Whether a text that was read in an encoding of Latin letters has letters beyond ASCII, and no language that is written in that encoding has nearly all
 * of them.
 * @param inNames also where there are so few of them that they may be those of names
 */
export function isOfNoLanguage(text: string, encoding: string, { inNames = false } = {}): boolean {
  const family = FAMILIES.find(({ encodings }) => encodings.includes(encoding));
  if (!family) return false;
  const small = text.toLowerCase();
  const marked = small.match(/[ªµº\u00df-\u00f6\u00f8-\u024f]/g) ?? [];
  if (marked.length < FEW) return false;
  if (!inNames && marked.length < MANY * (small.match(/\p{L}/gu)?.length ?? 0)) return false;
  return family.alphabets.every(
    (alphabet) => marked.filter((letter) => alphabet.has(letter)).length < OF_ONE * marked.length,
  );
}
