/** Something in a body that a consumer's page must not take in. */
export interface HtmlBreach {
  rule: 'element' | 'attribute' | 'address';
  /** The piece of source that breaks it. */
  found: string;
}

const BANNED =
  /^(script|style|iframe|frame|frameset|object|embed|applet|form|input|button|link|meta|base|template|noscript)$/;
const TAG = /<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ADDRESSES = ['href', 'src', 'poster', 'cite', 'data', 'action', 'formaction', 'background'];
const ABSOLUTE = /^(https?:\/\/|mailto:|tel:)/i;

/** Everything in a body that breaks PROFILE.md, Content: active elements, handlers, styles, relative addresses. */
export function htmlBreaches(html: string): HtmlBreach[] {
  const withoutComments = html.replace(/<!--[\s\S]*?-->/g, '');
  return [...withoutComments.matchAll(TAG)].flatMap(([tag, name = '', attributes = '']) => [
    ...(BANNED.test(name.toLowerCase()) ? [{ rule: 'element' as const, found: tag }] : []),
    ...[...attributes.matchAll(ATTRIBUTE)].flatMap(([source, key = '', ...values]) =>
      attributeBreaches(source, key.toLowerCase(), values.find((value) => value !== undefined) ?? ''),
    ),
  ]);
}

function attributeBreaches(source: string, name: string, value: string): HtmlBreach[] {
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc')
    return [{ rule: 'attribute', found: source }];
  const addresses =
    name === 'srcset'
      ? value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
      : ADDRESSES.includes(name)
        ? [value.trim()]
        : [];
  return addresses
    .filter((address) => !ABSOLUTE.test(address))
    .map(() => ({ rule: 'address', found: source }));
}
