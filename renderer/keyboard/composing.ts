/** What an input method’s own keys report, also the one that ends a word, which Safari tells as not composing (WebKit bug 165004). */
const OF_INPUT_METHOD = 229;

/**
 * Leaves the keys with which a word is being composed to the input method, such as the Enter that chooses one: nothing in the page hears of them, so that
 * no field and no list has to tell them from its own.
 * @param page the window, before anything in it listens
 */
export function leaveComposing(page: Window): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.keyCode === OF_INPUT_METHOD) event.stopImmediatePropagation();
    },
    true,
  );
}
