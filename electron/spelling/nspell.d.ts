/** As much of it as we use; it brings no types. */
declare module 'nspell' {
  function nspell(rules: string, words: string): nspell.Speller;
  namespace nspell {
    interface Speller {
      correct: (word: string) => boolean;
      suggest: (word: string) => string[];
    }
  }
  export = nspell;
}
