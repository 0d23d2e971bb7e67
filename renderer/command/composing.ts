import type { KeyboardEvent } from 'react';

/** What an input method’s own keys report, also the one that ends a word, which Safari tells as not composing (WebKit bug 165004). */
const OF_INPUT_METHOD = 229;

/** Whether a key belongs to the input method with which a word is being composed, such as the Enter that chooses one. */
export function isComposing(event: KeyboardEvent | globalThis.KeyboardEvent): boolean {
  const key = 'nativeEvent' in event ? event.nativeEvent : event;
  return key.isComposing || key.keyCode === OF_INPUT_METHOD;
}
