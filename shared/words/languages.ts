/** The languages of the interface; each but English has a catalog of its name in `catalogs/`. */
export const LANGUAGES = ['en', 'de', 'fa'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What a person can choose. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;

/** What is decided of a language: its own name, which way it runs, by which locale dates, numbers and plurals go, and what stands between things in a row. */
export const LANGUAGE: Readonly<
  Record<
    Language,
    {
      readonly name: string;
      readonly direction: 'ltr' | 'rtl';
      readonly locale: string;
      readonly marks: Readonly<Record<',' | ';', string>>;
    }
  >
> = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB', marks: { ',': ',', ';': ';' } },
  de: { name: 'Deutsch', direction: 'ltr', locale: 'de-DE', marks: { ',': ',', ';': ';' } },
  fa: { name: 'فارسی', direction: 'rtl', locale: 'fa-IR', marks: { ',': '،', ';': '؛' } },
};

/**
 * The language that is spoken.
 * @param wished what the system asks for, as language tags, the dearest first
 */
export function languageFor(choice: (typeof LANGUAGE_CHOICES)[number], wished: readonly string[]): Language {
  if (choice !== 'system') return choice;
  const known = wished.map((tag) =>
    LANGUAGES.find((language) => language === tag.toLowerCase().split(/[-_]/)[0]),
  );
  return known.find((language) => language !== undefined) ?? 'en';
}
