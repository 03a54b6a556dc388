/** A folder on disk that is a client's workspace. */
import { pathToFileURL } from 'node:url';
import { Workspace } from '../../cli/support/workspace';

export class Folder extends Workspace {
  get uri(): string {
    return pathToFileURL(this.folder).href;
  }

  /** The address of a file in it, written as the server writes it. */
  uriOf(path: string): string {
    return `${this.uri}/${path.split('/').map(encodeURIComponent).join('/')}`;
  }
}
