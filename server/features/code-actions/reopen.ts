/** The only action on a text that was decoded wrongly: to read the file again in its own encoding. */
import { COMMANDS } from '../../protocol/methods';
import type { ActionDraft, Request } from './action';
import { KINDS } from './kinds';

const REOPEN = { zh: '用 GB18030 重新打开', en: 'Reopen with GB18030' };
const ENCODING = 'gb18030';

/** @param isGb18030 whether the file reads as GB18030. */
export function reopening(
  { server, document: { uri }, findings, diagnosticOf }: Request,
  isGb18030: boolean,
): ActionDraft[] {
  if (!server.client.commands || !isGb18030) return [];
  const title = server.say(REOPEN);
  const command = { title, command: COMMANDS.reopenWithEncoding, arguments: [uri, ENCODING] };
  const diagnostics = findings.map(diagnosticOf);
  return [{ title, kind: KINDS.fix, diagnostics, command }];
}
