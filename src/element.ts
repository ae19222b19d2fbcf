/** Properties that elements are created with. */
interface Props {
  className?: string;
  id?: string;
  role?: string;
  htmlFor?: string;
  dir?: string;
  type?: string;
  href?: string;
  ariaLabel?: string;
  ariaHidden?: string;
  title?: string;
}

/** Creates an element with properties and children. Everything is built from nodes, never from strings of HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  props: Props,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name);
  Object.assign(made, props);
  made.append(...children);
  return made;
}
