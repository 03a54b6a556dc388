/** A client's request for actions, in the terms of the core. */
import { type CodeActionParams, CodeActionTriggerKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../../core/lint/types';
import { lspRange, rangeAt } from '../../convert';
import type { Request, Target } from './action';

export function requestOf(target: Target, { range: asked, context }: CodeActionParams): Request {
  const { document, findings } = target.linted;
  const selection = rangeAt(document.lines, asked);
  const known = new Map(context.diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  const knownOf = ({ rule, range }: Finding): Diagnostic | undefined =>
    known.size === 0 ? undefined : known.get(keyOf({ code: rule, range: lspRange(document.lines, range) }));
  const isHere = (finding: Finding): boolean =>
    touches(finding.range, selection) || knownOf(finding) !== undefined;
  return {
    ...target,
    range: selection,
    isInvoked: context.triggerKind !== CodeActionTriggerKind.Automatic,
    findings: findings.filter(isHere),
    diagnosticOf: (finding) => knownOf(finding) ?? diagnosticOf(target, finding),
  };
}

/** A cursor at the edge of a finding is on it. */
function touches(a: Finding['range'], b: Finding['range']): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function diagnosticOf({ server, document, linted }: Target, finding: Finding): Diagnostic {
  const [diagnostic] = server.diagnostics.of([finding], document.uri, linted.document.lines);
  if (!diagnostic) throw new Error('a finding without a diagnostic');
  return diagnostic;
}

function keyOf({ code, range: { start, end } }: Pick<Diagnostic, 'code' | 'range'>): string {
  return [code, start.line, start.character, end.line, end.character].join();
}
