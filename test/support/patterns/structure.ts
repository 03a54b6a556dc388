import type { Node } from './syntax';

/** Whether something that may repeat without end stands in something that may: (a+)+. */
export function hasNestedRepetition(node: Node, within = false): boolean {
  switch (node.kind) {
    case 'one':
      return false;
    case 'look':
      return node.body !== undefined && hasNestedRepetition(node.body, false);
    case 'choice':
      return node.options.some((option) => hasNestedRepetition(option, within));
    case 'sequence':
      return node.items.some((item) => hasNestedRepetition(item, within));
    case 'repeat': {
      const isUnbounded = node.max === Number.POSITIVE_INFINITY;
      return (within && isUnbounded) || hasNestedRepetition(node.body, within || isUnbounded);
    }
  }
}
