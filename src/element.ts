/** Properties and attributes that Naqi's own pages and panels give their elements. */
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

/** A new element with its properties and children: everything is built of nodes, never of strings. */
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
