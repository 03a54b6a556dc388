import { commands, Location, l10n, Position, Uri, window } from 'vscode';
import type { LspTextEdit } from '../../server/protocol/methods';
import { rangeOf } from '../session/edits';
import type { Command } from './command';

interface LspLocation {
  readonly uri: string;
  readonly range: LspTextEdit['range'];
}

/** Arguments: uri, position, locations, as the protocol has them. Shows the places in a peek view. */
export const showPlaces: Command = async (_, uri, position, locations) => {
  const places = (Array.isArray(locations) ? (locations as LspLocation[]) : []).map(
    (place) => new Location(Uri.parse(place.uri), rangeOf(place.range)),
  );
  if (places.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing to show.'));
    return;
  }
  const { line, character } = position as LspTextEdit['range']['start'];
  const [at, from] = [Uri.parse(String(uri)), new Position(line, character)];
  await commands.executeCommand('editor.action.peekLocations', at, from, places, 'peek');
};
