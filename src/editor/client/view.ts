/*
 * Sveltia takes its fields and previews as React components. Ours are plain DOM: a component hands its element and
 * its properties over, and nothing else here knows of React.
 */

/** A part of the page that is told its properties whenever they change. */
export interface View<Props> {
  update(props: Props): void;
  remove?(): void;
}

/** What Sveltia tells a field; one without a value comes as an empty text. */
export interface FieldProps<Value> {
  value: Value | undefined;
  onChange(value: Value): void;
}

interface SveltiaWindow {
  createClass(definition: object): unknown;
  h(tag: string, props: object): unknown;
}

interface Component<Props> {
  props: Props;
  root: HTMLElement;
  view: View<Props>;
}

/** A React component that is a view. */
export function component<Props>(mount: (root: HTMLElement) => View<Props>): unknown {
  const { createClass, h } = window as unknown as SveltiaWindow;
  return createClass({
    componentDidMount(this: Component<Props>) {
      this.view = mount(this.root);
      this.view.update(this.props);
    },
    componentDidUpdate(this: Component<Props>) {
      this.view.update(this.props);
    },
    componentWillUnmount(this: Component<Props>) {
      this.view.remove?.();
    },
    render(this: Component<Props>) {
      return h('div', { ref: (root: HTMLElement | null) => root && Object.assign(this, { root }) });
    },
  });
}

type Attributes = Record<string, string | number | boolean | ((event: Event) => void) | undefined>;

/** A new element; a function is a listener, `false` and `undefined` are left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}
