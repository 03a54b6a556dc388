/** What the client can do, as a few booleans: asked once, at the start. */
import type { ClientCapabilities } from 'vscode-languageserver';

export interface ClientFlags {
  /** The client asks for diagnostics; where it does not, they are pushed. */
  readonly pullDiagnostics: boolean;
  /** The client asks again when told that diagnostics changed. */
  readonly refreshDiagnostics: boolean;
  /** Settings can be asked for, by scope; where not, the defaults hold. */
  readonly configuration: boolean;
  /** The client tells when its settings change, if asked. */
  readonly settingsChanges: boolean;
  /** Files can be watched by the client, if asked. */
  readonly watchedFiles: boolean;
  /** Folders may be added to the workspace while the server runs. */
  readonly workspaceFolders: boolean;
  /** Edits may name the version that they are for; where not, they come as plain changes. */
  readonly versionedEdits: boolean;
  /** A disabled code action is shown with its reason; where not, refused ones are left out. */
  readonly disabledActions: boolean;
  /** The edit of a code action may be asked for once the action is chosen. */
  readonly resolveActions: boolean;
  /** Inlay hints are asked for again when told that they changed. */
  readonly refreshInlayHints: boolean;
  /** Code lenses are asked for again when told that they changed. */
  readonly refreshCodeLens: boolean;
  /** The outline may be a tree; where not, it is a list. */
  readonly outlineTree: boolean;
  /** A definition may tell where in the text it was asked for. */
  readonly definitionLinks: boolean;
}

export function flagsOf(capabilities: ClientCapabilities): ClientFlags {
  const { workspace = {}, textDocument = {} } = capabilities;
  return {
    pullDiagnostics: textDocument.diagnostic !== undefined,
    refreshDiagnostics: workspace.diagnostics?.refreshSupport === true,
    configuration: workspace.configuration === true,
    settingsChanges: workspace.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace.workspaceFolders === true,
    versionedEdits: workspace.workspaceEdit?.documentChanges === true,
    disabledActions: textDocument.codeAction?.disabledSupport === true,
    resolveActions: textDocument.codeAction?.resolveSupport?.properties.includes('edit') === true,
    refreshInlayHints: workspace.inlayHint?.refreshSupport === true,
    refreshCodeLens: workspace.codeLens?.refreshSupport === true,
    outlineTree: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument.definition?.linkSupport === true,
  };
}
