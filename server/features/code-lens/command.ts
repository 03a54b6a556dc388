import type { Command } from 'vscode-languageserver';
import type { Range } from '../../../core/text/range';
import type { ServerContext } from '../../context';
import { lspPosition, lspRange } from '../../convert';
import type { OpenDocument } from '../../documents';
import { COMMANDS } from '../../protocol/methods';

/** Shows some places of the document when it is clicked. A lens without places, or for a client without commands, is only shown. */
export function showing(
  { client }: ServerContext,
  { uri, report }: OpenDocument,
  title: string,
  places: readonly Range[],
): Command {
  const [first] = places;
  if (!client.commands || !first) return { title, command: '' };
  const locations = places.map((range) => ({ uri, range: lspRange(report.lines, range) }));
  return {
    title,
    command: COMMANDS.showPlaces,
    arguments: [uri, lspPosition(report.lines, first.start), locations],
  };
}
