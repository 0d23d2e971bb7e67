/** Signs of fonts that number them instead of naming them, each run from a number on. */
const FONTS: readonly { readonly name: RegExp; readonly signs: ReadonlyMap<number, string> }[] = [
  {
    name: /symbol/i,
    signs: table({
      0x20: ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
      0x61: 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼',
      0xa0: '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…',
      0xbf: '↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪',
      0xf1: '⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭',
    }),
  },
  {
    // Bullets, boxes, arrows and ticks: what texts take from it.
    name: /^(?:[A-Z]{6}\+)?Wingdings(?![ -]?[23])/i,
    signs: table({
      0x4a: '☺😐☹',
      0x6c: '●❍■□',
      0x71: '❑❒',
      0x75: '◆❖',
      0xa1: '○',
      0xa7: '▪☐',
      0xd8: '➢',
      0xdf: '←→↑↓↖↗↙↘',
      0xe8: '➔',
      0xfb: '✗✓☒☑',
    }),
  },
];

/** Where programs put the numbers of such signs: 0xF000 and the number. */
const NUMBERED = /[\uf020-\uf0ff]/g;

/** Whether a text has signs that only their font tells. */
export function hasNumberedSigns(text: string): boolean {
  return text.search(NUMBERED) >= 0;
}

/**
 * A text with the signs that its font means; those that are not known stay as they are.
 * @param fontName the font's own name, such as `ABCDEF+SymbolMT`
 */
export function signsOf(text: string, fontName: string): string {
  const font = FONTS.find(({ name }) => name.test(fontName));
  if (!font) return text;
  return text.replace(NUMBERED, (sign) => font.signs.get(sign.charCodeAt(0) - 0xf000) ?? sign);
}

function table(runs: Readonly<Record<number, string>>): Map<number, string> {
  return new Map(
    Object.entries(runs).flatMap(([from, signs]) =>
      [...signs].map((sign, index) => [Number(from) + index, sign] as const),
    ),
  );
}
