/** A JSON array in pieces, one item a line, so that it can be written and read as it comes. */
export interface JsonArray<Item> {
  readonly start: () => string;
  readonly file: (item: Item) => string;
  readonly end: () => string;
}

/** An array with one item per file. */
export function jsonArray<Item>(): JsonArray<Item> {
  let separator = '\n';
  return {
    start: () => '[',
    file: (item) => {
      const piece = separator + JSON.stringify(item);
      separator = ',\n';
      return piece;
    },
    end: () => '\n]\n',
  };
}
