import type { CDPSession } from 'playwright-core';

/** A node as assistive technology is told of it, with where it is drawn. */
export type TreeNode = {
  /** The node of the document behind it. */
  id: number;
  role: string;
  name: string;
  description: string;
  /** Its states: `checked`, `expanded`, `level`, `url` and so on. */
  states: Record<string, unknown>;
  parents: readonly TreeNode[];
  /** On the page; absent where nothing is drawn. */
  box: Box | undefined;
  tabIndex: string | undefined;
};

export type Box = { left: number; top: number; right: number; bottom: number };

type Drawn = Pick<TreeNode, 'box' | 'tabIndex'>;

/** The accessibility tree in reading order, without what it leaves out. */
export async function readTree(session: CDPSession): Promise<TreeNode[]> {
  const [{ nodes }, drawn] = await Promise.all([
    session.send('Accessibility.getFullAXTree'),
    readDrawn(session),
  ]);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: TreeNode[] = [];
  const visit = (id: string, parents: readonly TreeNode[]) => {
    const node = byId.get(id);
    // How words fall into lines is nothing that is told.
    if (node === undefined || node.role?.value === 'InlineTextBox') return;
    let above = parents;
    if (!node.ignored) {
      const own: TreeNode = {
        id: node.backendDOMNodeId ?? -1,
        role: text(node.role?.value),
        name: text(node.name?.value).trim(),
        description: text(node.description?.value),
        states: Object.fromEntries(
          (node.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
        ),
        parents,
        ...(drawn.get(node.backendDOMNodeId ?? -1) ?? { box: undefined, tabIndex: undefined }),
      };
      found.push(own);
      above = [...parents, own];
    }
    for (const child of node.childIds ?? []) visit(child, above);
  };
  const [root] = nodes;
  if (root !== undefined) visit(root.nodeId, []);
  return found;
}

async function readDrawn(session: CDPSession): Promise<Map<number, Drawn>> {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [],
  });
  const [page] = documents;
  const drawn = new Map<number, Drawn>();
  const ids = page?.nodes.backendNodeId ?? [];
  for (const [index, id] of ids.entries()) {
    const attributes = page?.nodes.attributes?.[index]?.map((at) => strings[at]) ?? [];
    const at = attributes.findIndex((name, place) => place % 2 === 0 && name === 'tabindex');
    drawn.set(id, { box: undefined, tabIndex: at < 0 ? undefined : attributes[at + 1] });
  }
  for (const [place, index] of (page?.layout.nodeIndex ?? []).entries()) {
    const [left = 0, top = 0, width = 0, height = 0] = page?.layout.bounds[place] ?? [];
    const one = drawn.get(ids[index] ?? -1);
    if (one !== undefined) one.box = { left, top, right: left + width, bottom: top + height };
  }
  // What is for screen readers alone is a pixel, and its words are cut off.
  for (const [index, id] of ids.entries()) {
    const one = drawn.get(id);
    const above = drawn.get(ids[page?.nodes.parentIndex?.[index] ?? -1] ?? -1);
    if (one?.box !== undefined && above?.box !== undefined && isPixel(above.box))
      one.box = above.box;
  }
  return drawn;
}

function isPixel({ left, right, top, bottom }: Box): boolean {
  return right - left <= 1 && bottom - top <= 1;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
