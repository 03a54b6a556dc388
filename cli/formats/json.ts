import type { Format } from './format';

/** An array with one object per file; one file a line, so that it can be read as it comes. */
export function json(): Format {
  let separator = '\n';
  return {
    start: () => '[',
    file: (result) => {
      const piece = separator + JSON.stringify(result);
      separator = ',\n';
      return piece;
    },
    end: () => '\n]\n',
  };
}
