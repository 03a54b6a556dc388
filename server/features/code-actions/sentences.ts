/** The prose from the tables: sentences written, and the numbers of a sentence brought up to date. */
import { sentenceUpdate } from '../../../core/compose/sentences/update';
import { writingsAt } from '../../../core/compose/sentences/write';
import { type ActionSource, amended } from './action';
import { KINDS } from './kinds';

export const updateSentence: ActionSource = {
  id: 'update-sentence',
  kinds: [KINDS.update],
  actions: ({ server, linted: { document }, range }) => {
    const update = sentenceUpdate(document, range.start);
    return update ? [amended(server, KINDS.update, update)] : [];
  },
};

export const writeSentences: ActionSource = {
  id: 'write-sentences',
  kinds: [KINDS.write],
  actions: ({ server, linted: { document }, range, isInvoked }) =>
    // Wherever the prose may be added to there would be something to offer: only who asks is told.
    isInvoked ? writingsAt(document, range.start).map((one) => amended(server, KINDS.write, one)) : [],
};
