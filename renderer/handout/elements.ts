type Child = Node | string | undefined;

/** Makes an element of a page. Texts become text, whatever is in them. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Makes a button that does something. @param name what it is called where its words do not say it */
export function button(
  words: string,
  act: () => void,
  { name, key }: { name?: string; key?: string } = {},
): HTMLButtonElement {
  const element = h(
    'button',
    { type: 'button', 'aria-label': name, title: name, 'aria-keyshortcuts': key },
    words,
  );
  element.addEventListener('click', act);
  return element;
}

/** An element that the page was made with. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element;
}
