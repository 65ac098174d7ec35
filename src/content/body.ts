import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { type HastNode, mdxToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { BODY_MESSAGES, type BodyMessage, syntaxMessage } from './body-messages.ts';
import {
  BODY_COMPONENTS,
  type ComponentCall,
  isComponentName,
  picturesOf,
  type Segment,
} from './components.ts';
import type { Problem } from './problem.ts';

/** What of a body is known without reading it. */
export interface BodyOutline {
  headings: { depth: number; id: string; text: string; line: number }[];
  /** Links as they are written (`/section/slug/` without language, `#heading`, `https:…`), with words and line in the file. */
  links: { address: string; text: string; line: number }[];
  /** Picture files shown, with their line in the file. */
  pictures: { file: string; line: number }[];
  /** Bytes of its segments, as JSON. */
  bytes: number;
}

/** A body as data: nothing in it can run. */
export interface Body extends BodyOutline {
  segments: Segment[];
}

/** Stands in compiled HTML where the reader's language goes; braces cannot reach HTML from a body. */
export const LANGUAGE_MARK = '{lang}';

const SAFE_ADDRESS = /^(https?:|mailto:|tel:|\/|#)/i;

interface Attribute {
  type: string;
  name?: string;
  value?: string | { value: string } | null;
}
type Call = HastNode & { name: string | null; attributes: Attribute[]; children: HastNode[] };

/**
 * Compiles restricted MDX: Markdown and the site's components with literal attributes.
 * Import, export, expressions, other tags, event handlers and unsafe addresses are refused, each with its line.
 * `offset` is the number of lines above the body in its file.
 */
export function compileBody(source: string, file: string, offset: number, problems: Problem[]): Body {
  const body: Body = { segments: [], headings: [], links: [], pictures: [], bytes: 2 };
  const report = (line: number, message: BodyMessage) =>
    problems.push({ file, line: line + offset, field: 'body', ...message });
  let root: HastNode;
  try {
    root = mdxToHast(source);
  } catch (error) {
    const [, line = '1', reason = ''] = /^(\d+):\d+: (.*)$/s.exec((error as Error).message) ?? [];
    const written = source.split('\n')[Number(line) - 1] ?? '';
    report(Number(line), syntaxMessage(reason || (error as Error).message, written));
    return body;
  }
  const slugger = new GithubSlugger();
  body.segments = segmentsOf((root as unknown as Root).children);
  body.bytes = Buffer.byteLength(JSON.stringify(body.segments));
  return body;

  function segmentsOf(nodes: readonly (RootContent | HastNode)[]): Segment[] {
    const segments: Segment[] = [];
    let run: ElementContent[] = [];
    const flush = () => {
      const html = toHtml({ type: 'root', children: run }).trim();
      if (html) segments.push(html);
      run = [];
    };
    for (const node of nodes) {
      if (node.type === 'mdxJsxFlowElement') {
        flush();
        const call = callOf(node as unknown as Call);
        if (call) segments.push(call);
      } else {
        // What is refused cannot be serialised: it is left out, and its problem stops the build.
        const before = problems.length;
        checkPlain(node as Element);
        if (problems.length === before) run.push(node as ElementContent);
      }
    }
    flush();
    return segments;
  }

  function callOf(node: Call): ComponentCall | undefined {
    const line = node.position?.start.line ?? 1;
    const { name } = node;
    if (name === null || !isComponentName(name)) {
      report(line, BODY_MESSAGES.unknownComponent(name ?? ''));
      return undefined;
    }
    const given: Record<string, unknown> = {};
    for (const attribute of node.attributes) {
      const value = literal(attribute);
      if (value === undefined || !attribute.name) report(line, BODY_MESSAGES.notLiteral(name));
      else given[attribute.name] = value;
    }
    const parsed = BODY_COMPONENTS[name].safeParse(given);
    if (!parsed.success) {
      const known = Object.keys(BODY_COMPONENTS[name].shape);
      for (const issue of parsed.error.issues) {
        if (issue.code === 'unrecognized_keys')
          for (const key of issue.keys) report(line, BODY_MESSAGES.unknownAttribute(name, key, known));
        else
          report(
            line,
            BODY_MESSAGES.attribute(name, issue.path.join('.'), (issue.path[0] as string) in given),
          );
      }
      return undefined;
    }
    const call = { name, props: parsed.data, children: segmentsOf(node.children) } as ComponentCall;
    body.pictures.push(...picturesOf(call).map((picture) => ({ file: picture, line: line + offset })));
    return call;
  }

  function checkPlain(node: Element): void {
    visit(node as unknown as Root, (inner: HastNode | Root | RootContent) => {
      const line = inner.position?.start.line ?? node.position?.start.line ?? 1;
      if (inner.type === 'element') checkElement(inner as Element, line);
      else if (inner.type === 'mdxjsEsm') report(line, BODY_MESSAGES.module());
      else if (inner.type === 'mdxFlowExpression' || inner.type === 'mdxTextExpression') {
        report(line, BODY_MESSAGES.expression((inner as { value: string }).value));
      } else if (inner.type === 'mdxJsxTextElement' || inner.type === 'mdxJsxFlowElement') {
        const { name } = inner as unknown as Call;
        report(
          line,
          name && isComponentName(name)
            ? BODY_MESSAGES.inlineComponent(name)
            : BODY_MESSAGES.unknownComponent(name ?? ''),
        );
      } else if (inner.type !== 'text' && inner.type !== 'root')
        report(line, BODY_MESSAGES.syntax(inner.type));
    });
  }

  function checkElement(element: Element, line: number): void {
    const { tagName, properties } = element;
    if (tagName === 'h1') report(line, BODY_MESSAGES.topHeading());
    if (tagName === 'img') report(line, BODY_MESSAGES.bareImage());
    if (/^h[2-6]$/.test(tagName)) {
      const text = textOf(element);
      const id = slugger.slug(text);
      properties.id = id;
      body.headings.push({ depth: Number(tagName[1]), id, text, line: line + offset });
    }
    const address = properties.href;
    if (typeof address !== 'string') return;
    if (!SAFE_ADDRESS.test(address) || address.startsWith('//')) {
      report(line, BODY_MESSAGES.address(address));
      return;
    }
    body.links.push({ address, text: textOf(element), line: line + offset });
    if (address.startsWith('/')) properties.href = `/${LANGUAGE_MARK}${address}`;
  }
}

/** Only what JSON can say is a literal: text, numbers, true, lists. */
function literal(attribute: Attribute): unknown {
  if (attribute.type !== 'mdxJsxAttribute') return undefined;
  if (attribute.value === null || attribute.value === undefined) return true;
  if (typeof attribute.value === 'string') return attribute.value;
  try {
    return JSON.parse(attribute.value.value) as unknown;
  } catch {
    return undefined;
  }
}
