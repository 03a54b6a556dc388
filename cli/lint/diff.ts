/** The difference that fixes make, as a patch that `git apply` and `patch` take. */
export async function unifiedDiff(file: string, before: string, after: string): Promise<string> {
  const { formatPatch, OMIT_HEADERS, structuredPatch } = await import('diff');
  const patch = structuredPatch('', '', before, after, undefined, undefined, { context: 3 });
  return `--- a/${nameInPatch(file)}\n+++ b/${nameInPatch(file)}\n${formatPatch(patch, OMIT_HEADERS)}`;
}

/** The library would write Chinese names as octal numbers. A name with a space is closed by a tab, as git does. */
function nameInPatch(file: string): string {
  return file.includes(' ') ? `${file}\t` : file;
}
