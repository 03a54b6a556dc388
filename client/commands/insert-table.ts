import { l10n, window } from 'vscode';
import {
  INSERT_TABLE,
  type InsertTableParams,
  type InsertTableResult,
  type TableName,
} from '../../server/protocol/methods';
import { activeReport } from './active-report';
import { apply } from './apply';
import type { Command } from './command';

/** A blank standard table at the cursor. */
export const insertTable: Command = async (session) => {
  const editor = await activeReport();
  if (!editor) return;
  const table = await askTable();
  if (!table) return;
  const { line, character } = editor.selection.active;
  const params: InsertTableParams = {
    uri: editor.document.uri.toString(),
    position: { line, character },
    table,
  };
  const { edits } = await session.request<InsertTableResult>(INSERT_TABLE, params);
  await apply(edits, session.output);
};

async function askTable(): Promise<TableName | undefined> {
  const items: { label: string; description: string; table: TableName }[] = [
    {
      label: l10n.t('Table 2'),
      description: l10n.t('Information disclosed on the body’s own initiative'),
      table: 'table2',
    },
    {
      label: l10n.t('Table 3'),
      description: l10n.t('Applications received and answered'),
      table: 'table3',
    },
    {
      label: l10n.t('Table 4'),
      description: l10n.t('Administrative reviews and lawsuits'),
      table: 'table4',
    },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Which standard table?') }))?.table;
}
