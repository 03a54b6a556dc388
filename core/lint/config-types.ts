import type { TableId } from '../edition/types';

/** What a body adds to the prescribed form (`tables`, `topics` and `body` of the configuration). */
export interface LocalForm {
  /** Labels of rows that the body's superior added, per table; they are then no `row-unknown`. */
  readonly extraRows: readonly { readonly table: TableId; readonly label: string }[];
  /** Names of sub-topics of section one that must also stand there. */
  readonly topics: readonly string[];
  readonly body: {
    readonly name?: string;
    /** Where the body stands; decides what a 人民政府 owes and who may make 规章. */
    readonly level?: 'state' | 'province' | 'city' | 'county' | 'town';
    /** Whether the body has power to make 规章 (立法法). */
    readonly rulemaking?: boolean;
  };
}

export const NO_LOCAL_FORM: LocalForm = { extraRows: [], topics: [], body: {} };
