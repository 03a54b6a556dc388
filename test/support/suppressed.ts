/** A report that gives a reason for what a rule finds. */
import { lintText } from '../../core/lint/engine';
import { applyFixes } from '../../core/lint/fix';
import { suppressHere } from '../../core/lint/suppress';

/** The text with a comment that silences the first finding of a rule. */
export function suppressed(text: string, rule: string, reason: string): string {
  const { document, findings } = lintText(text);
  const finding = findings.find((one) => one.rule === rule);
  const edit = finding && suppressHere(document, finding, reason);
  if (!edit) throw new Error(`${rule} finds nothing that a comment could silence`);
  return applyFixes(text, [{ edits: [edit] }]).text;
}
