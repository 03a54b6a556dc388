/** Words of a sentence by which its numbers may be counted otherwise than in the tables: such numbers accuse nobody. */
import type { Phrase } from './phrases';
import { DISCLOSURE } from './vocabulary';

/** 复议12件，其中涉及政府信息公开8件: the whole is all business, disclosure a part of it. */
const DISCLOSURE_AS_PART = /(?:其中|包括|含)[^,;:]{0,12}(?:信息公开|政务公开)/;
/** Cases told by instance, or with last year's among them. */
const BY_OTHER_COUNT = /[一二]审(?!结)|再审|(?:上一?年度?|去年)(?:未审结|未结|结转|遗留|受理|收到|发生)/;
/** 收到36件，受理34件，不予受理2件: what was taken up is a part of what came. */
const NOT_TAKEN_UP = /(?:不予|未予|不|未)(?:受理|立案)/;
/** 制定15件，修订1件: what was revised is made too, to some. */
const REVISED_TOO = /修[订改]了?(?:规范性文件|规章)?\d/;
const OF_MAKING = /:made$/;
const OF_CASES = /^(?:review|suits|direct|after|all):/;

/** What the words of one sentence leave open. */
export class CountedOtherwise {
  /** Up to here in the paragraph's text, reviews and suits may be of any business. */
  readonly #anyBusinessUntil: number;
  readonly #isByOtherCount: boolean;
  readonly #isTakenUpInPart: boolean;
  readonly #isRevisedToo: boolean;

  /** @param start of the sentence in its paragraph's plain text */
  constructor(words: string, start: number) {
    const part = words.search(DISCLOSURE_AS_PART);
    this.#anyBusinessUntil = part >= 0 && !DISCLOSURE.test(words.slice(0, part)) ? start + part : -1;
    this.#isByOtherCount = BY_OTHER_COUNT.test(words);
    this.#isTakenUpInPart = NOT_TAKEN_UP.test(words);
    this.#isRevisedToo = REVISED_TOO.test(words);
  }

  /** Whether a number may count otherwise. @param key of its measure */
  holds(key: string, { number, own, isRecast }: Phrase): boolean {
    if (isRecast || (this.#isTakenUpInPart && own.includes('受理'))) return true;
    if (OF_MAKING.test(key)) return this.#isRevisedToo;
    if (!OF_CASES.test(key)) return false;
    return number.start < this.#anyBusinessUntil || this.#isByOtherCount || this.#isTakenUpInPart;
  }
}
