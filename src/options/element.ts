/** Attributes and properties that the options page gives its elements. */
interface Props {
  className?: string;
  id?: string;
  role?: string;
  htmlFor?: string;
  dir?: string;
  type?: string;
  ariaLabel?: string;
}

/** A new element with its properties and children: the page is built of nodes, never of strings. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  Object.assign(made, props);
  made.append(...children);
  return made;
}
