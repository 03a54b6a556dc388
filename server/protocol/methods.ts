/**
 * What client and server say to each other beside the protocol itself. Method names and parameter types only: each
 * side makes its own message types of them, as each has its own copy of the protocol library.
 */

/** Server → client: the entries of a folder that the server cannot read itself (a virtual file system). */
export const READ_DIRECTORY = 'nianbao/readDirectory';
/** Server → client: the bytes of a file, as base64; null where there is none. */
export const READ_FILE = 'nianbao/readFile';
/** Server → client, a notification: what the status item shows of an open report. */
export const STATUS = 'nianbao/status';
/** Client → server: lints every report of the workspace afresh; reports progress, can be cancelled. */
export const LINT_WORKSPACE = 'nianbao/lintWorkspace';
/** Client → server: the safe fixes of one file, or of all files of the workspace, as one edit. */
export const FIX_ALL = 'nianbao/fixAll';
/** Client → server: an open draft in the standard form. */
export const CONVERT_DRAFT = 'nianbao/convertDraft';
/** Client → server: the text of a new report. */
export const NEW_REPORT = 'nianbao/newReport';
/** Client → server: the reports of the workspace that a new one can begin from. */
export const REPORTS_BEFORE = 'nianbao/reportsBefore';
/** Client → server: what the configurations of the workspace have rolled up. */
export const ROLL_UPS = 'nianbao/rollUps';
/** Client → server: the draft of one of them; null where it is gone. */
export const ROLL_UP = 'nianbao/rollUp';
/** Client → server: a blank standard table for a place of an open report. */
export const INSERT_TABLE = 'nianbao/insertTable';
/** Client → server: the page of a rule, as Markdown; null where there is none. */
export const RULE_PAGE = 'nianbao/rulePage';

/** Commands that the server puts into code actions and code lenses; the client carries them out. */
export const COMMANDS = {
  /** Arguments: rule id. Opens the rule's page. */
  showRule: 'nianbao.showRule',
  /** Arguments: uri, encoding. Opens the file again in another encoding. */
  reopenWithEncoding: 'nianbao.reopenWithEncoding',
  /** Arguments: uri, position, locations. Shows the places of broken identities. */
  showPlaces: 'nianbao.showPlaces',
} as const;

/** What the client tells the server at the start (`initializationOptions`). */
export interface InitializationOptions {
  /** Address of a rule's page with `{rule}` for its id; by default the page that lies beside the server. */
  readonly rulePage?: string;
  /** Whether the client answers READ_DIRECTORY and READ_FILE. */
  readonly fileRequests?: boolean;
  /** Whether the client shows STATUS. */
  readonly status?: boolean;
  /** Whether the client carries out COMMANDS. */
  readonly commands?: boolean;
  /** Whether the client opens a closed file in the encoding that `FileEdits` names, before it changes it. */
  readonly encodings?: boolean;
}

export interface ReadDirectoryParams {
  readonly uri: string;
}
export interface DirectoryEntry {
  readonly name: string;
  readonly isFolder: boolean;
}
export interface ReadFileParams {
  readonly uri: string;
}

/** Counts of findings by severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** 2019 or 2021; undefined where the text holds no report. */
  readonly edition?: string;
  /** The notice that prescribes the edition. */
  readonly notice?: string;
  readonly body?: string;
  readonly year?: number;
  readonly counts: FindingCounts;
  /** One line, where the configuration that holds for the file cannot be read: it is then not checked. */
  readonly problem?: string;
}

export interface LintWorkspaceParams {
  /** Progress is reported under this token where it is set. */
  readonly workDoneToken?: string | number;
}
export interface LintWorkspaceResult {
  /** Reports that were checked. */
  readonly checked: number;
  /** Files that are no annual report. */
  readonly passedOver: number;
  /** Files that could not be read, or whose configuration is broken: one line each. */
  readonly problems: readonly string[];
  readonly counts: FindingCounts;
}

export interface FixAllParams {
  /** One file; all files of the workspace where it is left out. */
  readonly uri?: string;
}
/** A change of one file: LSP's TextDocumentEdit, `version` null for a file that is not open. */
export interface FileEdits {
  readonly uri: string;
  readonly version: number | null;
  /** Of a closed file that is not in Unicode: it must be opened in this encoding, or its text is lost. */
  readonly encoding?: string;
  readonly edits: readonly LspTextEdit[];
}
export interface LspTextEdit {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly newText: string;
}
export interface FixAllResult {
  readonly files: readonly FileEdits[];
  /** How many findings are mended. */
  readonly fixes: number;
  /** Files left as they are, and why: one line each. */
  readonly refused: readonly string[];
}

export interface ConvertDraftParams {
  readonly uri: string;
}
export interface ConvertDraftResult {
  /** Absent where it is refused or nothing would change. */
  readonly edits?: FileEdits;
  /** Why not, or what was left as it is. */
  readonly refused?: string;
}

export interface NewReportParams {
  readonly body: string;
  readonly year: number;
  /** Last year's report, where the new one begins from it. */
  readonly from?: string;
}
export interface NewReportResult {
  readonly text: string;
  readonly fileName: string;
  /** What could not be taken over, one line each. */
  readonly remarks?: readonly string[];
}
/** Last year's report is of no use, and why. */
export interface NewReportRefusal {
  readonly refused: string;
}
export interface ReportsBeforeParams {
  readonly body: string;
  /** Of the new report. */
  readonly year: number;
}
export interface ReportBefore {
  readonly uri: string;
  readonly body: string;
  readonly year: number;
}

/** A district's report of one year. */
export interface RollUpParams {
  readonly body: string;
  readonly year: number;
  /** The folder of the configuration, as a URI. */
  readonly folder: string;
}
export interface RollUpChoice extends RollUpParams {
  /** Members in the sum. */
  readonly counted: number;
  /** Members that belong to it and are not in it. */
  readonly outstanding: number;
}
export interface RollUpsResult {
  readonly choices: readonly RollUpChoice[];
  /** Why there are none. */
  readonly refused?: string;
}
export interface RollUpResult {
  readonly text: string;
  readonly fileName: string;
  /** Who is in the sum, what is in question, and the draft: Markdown. */
  readonly preview: string;
  /** Where every number comes from: what goes beside the draft, named like it but for the ending. */
  readonly sideFiles: readonly { readonly ending: string; readonly text: string }[];
  /** The URI of the body's own report, where there is one. */
  readonly report?: string;
}

export type TableName = 'table2' | 'table3' | 'table4';

export interface InsertTableParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  readonly table: TableName;
}
export interface InsertTableResult {
  readonly edits: FileEdits;
}

export interface RulePageParams {
  readonly rule: string;
}
