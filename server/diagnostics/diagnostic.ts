/** Findings as the protocol has them. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { Finding } from '../../core/lint/types';
import { ruleById } from '../../core/rules';
import type { RuleTag, Severity } from '../../core/rules/types';
import type { LineIndex } from '../../core/text/lines';
import { lspEdit, lspPlaced, lspRange } from '../convert';
import { uriOf } from '../paths';

const SOURCE = 'nianbao';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const TAGS: Readonly<Record<RuleTag, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

/** What a diagnostic carries of a finding beside its own fields: all that the shared JSON form has. */
export interface DiagnosticData {
  readonly fixes: readonly {
    readonly title: string;
    readonly kind: 'safe' | 'choice';
    readonly edits: readonly ReturnType<typeof lspEdit>[];
  }[];
  readonly data: unknown;
  readonly report?: Finding['report'];
}

/** Turns findings into diagnostics. */
export class Diagnostics {
  /** The address of a rule's page. */
  readonly #pageOf: (rule: string) => string | undefined;
  readonly #uriOf: (file: string) => string;

  /**
   * @param pageOf the address of a rule's page.
   * @param fileUri the address of another file by the name that the archive gives it.
   */
  constructor(pageOf: (rule: string) => string | undefined, fileUri: (file: string) => string) {
    this.#pageOf = pageOf;
    this.#uriOf = fileUri;
  }

  /** @param uri the address of the text that the findings are of. */
  of(findings: readonly Finding[], uri: string, lines: LineIndex): Diagnostic[] {
    return findings.map((finding) => this.#diagnostic(finding, uri, lines));
  }

  #diagnostic(finding: Finding, uri: string, lines: LineIndex): Diagnostic {
    const { rule, severity, message, range, related, elsewhere = [] } = finding;
    const page = this.#pageOf(rule);
    const tag = ruleById(rule)?.meta.tag;
    return {
      range: lspRange(lines, range),
      severity: SEVERITIES[severity],
      source: SOURCE,
      code: rule,
      message,
      ...(page !== undefined && { codeDescription: { href: page } }),
      ...(tag && { tags: [TAGS[tag]] }),
      ...((related.length > 0 || elsewhere.length > 0) && {
        relatedInformation: relatedOf(finding, uri, lines, this.#uriOf),
      }),
      data: dataOf(finding, lines),
    };
  }
}

function relatedOf(
  { related, elsewhere = [] }: Finding,
  uri: string,
  lines: LineIndex,
  fileUri: (file: string) => string,
): DiagnosticRelatedInformation[] {
  return [
    ...related.map(({ range, message, file }) => ({
      location: { uri: file === undefined ? uri : uriOf(file), range: lspRange(lines, range) },
      message,
    })),
    ...elsewhere.map(({ file, place, message }) => ({
      location: { uri: fileUri(file), range: lspPlaced(place) },
      message,
    })),
  ];
}

function dataOf({ fixes, data, report }: Finding, lines: LineIndex): DiagnosticData {
  return {
    fixes: fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => lspEdit(lines, edit)),
    })),
    data: data ?? null,
    ...(report && { report }),
  };
}
