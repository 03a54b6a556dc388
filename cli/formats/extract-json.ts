import type { ExtractFormat } from './extract';

/** An array with one object per file. */
export function extractJson(): ExtractFormat {
  let separator = '\n';
  return {
    start: () => '[',
    file: (file) => {
      const piece = separator + JSON.stringify(file);
      separator = ',\n';
      return piece;
    },
    end: () => '\n]\n',
  };
}
