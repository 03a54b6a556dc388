/** `source.fixAll.nianbao`: every safe repair of the file. Saving waits for it, so it is only worked out when asked for. */
import type { ActionSource } from './action';
import { fixed } from './fixing';
import { KINDS } from './kinds';

const ALL = { zh: '改正本文件中所有可放心改正的问题', en: 'Fix all safely fixable problems in this file' };

export const fixAllAction: ActionSource = {
  id: 'fix-all',
  kinds: [KINDS.fixAll],
  async actions({ server, document, linted, token }) {
    const result = await fixed(server, document.path ?? document.uri, linted, {}, token);
    if (!result || result.edits.length === 0) return [];
    return [{ title: server.say(ALL), kind: KINDS.fixAll, edits: result.edits }];
  },
};
