/** Applications of table 3: received, handled, answered. */
import type { Bilingual } from '../../../rules/types';
import { actorOf } from '../actor';
import { type Applicants, added, applications, columnsOf, rowsOf, type Sum, taken } from '../sums';
import { ANSWERING, APPLICATION, HANDLING, LIMITED, RECEIVING } from '../vocabulary';
import { applicantsAt, applicantsIn, named, otherReading, over, withoutApplicants } from './applicants';
import { CARRY_IN, CARRY_OUT } from './carried';
import { measure } from './measure';
import type { Measure, Recogniser, Setting } from './types';
import { contentOf, firstIn } from './words';

const NEW: Bilingual = { zh: '本年新收', en: 'received this year' };
const PROCESSED: Bilingual = { zh: '（七）总计', en: 'processed' };
const BOTH: Bilingual = { zh: '本年新收＋上年结转', en: 'received and carried in' };
const OTHER: Bilingual = { zh: '（六）其他处理', en: '（六）' };
const PROCESSED_EXCEPT_OTHER: Bilingual = {
  zh: '（七）总计－（六）其他处理',
  en: 'processed, （六） left out',
};

/** 涉及自然人N件 limits nothing; nor does 均已按期办结. */
const NO_LIMIT =
  /涉及(?=自然人|公民|法人|企业)|(?:均|全部|都)已?(?:经)?(?:按[时期]|在.{0,6}期限内)|数量方面/g;
const UNTOLD = /未(?:能)?(?:办结|答复)|尚未/;

type Verb = 'received' | 'handled' | 'answered';

/** 收到, 受理, 收办, 办理, 办结, 答复 N 件申请. */
export const received: Recogniser = (words, setting) => {
  const noun = firstIn(words, APPLICATION);
  const applicants = whose(words, setting);
  if (noun === undefined && !isOfApplications(words, applicants, setting)) return undefined;
  if (LIMITED.test(words.replace(NO_LIMIT, '')) || UNTOLD.test(words)) return undefined;
  if (noun !== undefined && isOfElse(words, noun, setting)) return undefined;
  const verb = verbIn(words);
  if (verb === undefined && applicants !== 'total' && isDividedOnce(setting))
    return divided(setting.previous as Measure, applicants, words);
  const from = Math.min(verb?.at ?? words.length, noun?.at ?? words.length, applicantsAt(words));
  const other = otherReading(applicants, words);
  const key = `${verb?.kind ?? 'received'}:${applicants}`;
  return measure(key, basesOf(verb?.kind ?? 'received', applicants, other, setting), {
    isDoubtful:
      other !== undefined ||
      isAttribute(words, verb, setting) ||
      isSomeOfThem(words, key, setting) ||
      contentOf(left(words.slice(from))).length > 0,
    actor: actorOf(words.slice(0, from), setting.body),
    exceptions: exceptionsOf(verb?.kind, applicants),
    ...(verb?.kind !== 'answered' && applicants === 'total' && { parts: byApplicants }),
  });
};

/** 收到36件，其中有效申请34件: a part that is called as the whole is. Of 本年新收 it is known which. */
function isSomeOfThem(words: string, key: string, { isPart, previous }: Setting): boolean {
  return isPart && previous?.key === key && !/新收|本年|当年/.test(words);
}

/** 主动公开20件、依申请公开3件 says of documents how they are to be disclosed. */
function isAttribute(
  words: string,
  verb: { readonly at: number } | undefined,
  { previous }: Setting,
): boolean {
  return verb === undefined && previous === undefined && /依申请公开(?:的|类)?$/.test(words);
}

/** 经营许可申请7件: an application by its bare name, for something that is named, where disclosure is not spoken of. */
function isOfElse(
  words: string,
  { at, end }: { readonly at: number; readonly end: number },
  { topic, isDisclosure }: Setting,
): boolean {
  if (isDisclosure || topic === 'applications' || !BARE.test(words.slice(at, end))) return false;
  return FOREIGN.test(words.slice(0, at));
}

const BARE = /^申请/;
const FOREIGN =
  /(?:许可|审查|审批|仲裁|认定|登记|补贴|救助|低保|援助|鉴定|注册|养殖证|经营|开办|理赔|报名|资格|证)$/;

/** 其他 behind other columns is the last of them. */
function whose(words: string, { joined, previous }: Setting): Applicants {
  const isRest = /^(?:其中)?其[他它](?:组织)?$/.test(words) && COLUMN.test(previous?.key ?? '');
  return isRest ? 'orgother' : applicantsIn(words, joined);
}

const COLUMN = /:(?:natural|business|research|charity|legalsvc)$/;
/** Rows that applicants can divide once more. */
const DIVIDED = /^(?:open|partial|deny|unable|noproc|other|carryIn|carryOut)[^:]*:/;

/** 部分公开13件，其中自然人申请12件、商业企业申请1件. */
function isDividedOnce({ previous, isPart }: Setting): boolean {
  if (previous === undefined || !DIVIDED.test(previous.key)) return false;
  return isPart || !previous.key.endsWith(':total');
}

function divided(previous: Measure, applicants: Applicants, words: string): Measure {
  const [base] = previous.bases;
  return measure(
    `${previous.key.replace(/:.*$/, '')}:${applicants}`,
    base === undefined ? [] : [over(base, applicants, columnsOf(applicants))],
    {
      isDoubtful: previous.isDoubtful || otherReading(applicants, words) !== undefined,
    },
  );
}

/** In a sentence about applications a verb alone, or whose they are, is enough. */
function isOfApplications(words: string, applicants: Applicants, setting: Setting): boolean {
  if (setting.topic !== 'applications') return false;
  const verb = verbIn(words);
  return (
    applicants !== 'total' ||
    ANSWERING.test(words) ||
    (verb !== undefined &&
      (contentOf(left(words)) === '' || actorOf(words.slice(0, verb.at), setting.body) === 'part'))
  );
}

/** What the words say beside verb, noun and applicants. */
function left(words: string): string {
  return [APPLICATION, HANDLING, ANSWERING, RECEIVING].reduce(
    (rest, pattern) => rest.replace(pattern, ''),
    withoutApplicants(words.replace(NO_LIMIT, '')),
  );
}

function verbIn(words: string): { readonly at: number; readonly kind: Verb } | undefined {
  const answering = firstIn(words, ANSWERING);
  const handling = firstIn(words, HANDLING);
  if (answering) return { at: Math.min(answering.at, handling?.at ?? answering.at), kind: 'answered' };
  if (handling) return { at: handling.at, kind: 'handled' };
  const receiving = firstIn(words, RECEIVING);
  return receiving && { at: receiving.at, kind: 'received' };
}

/** Of what was answered this year some had come last year: 收到36件，办结33件，结转3件. */
function exceptionsOf(verb: Verb | undefined, applicants: Applicants): Sum[] {
  const carriedIn = applications(CARRY_IN, ['carryIn'], applicants);
  const carriedOut = applications(CARRY_OUT, ['carryOut'], applicants);
  return [taken(carriedOut), carriedIn, ...(verb === 'answered' ? [taken(carriedIn)] : [])];
}

function basesOf(verb: Verb, applicants: Applicants, other: Applicants | undefined, setting: Setting): Sum[] {
  const bases = basesFor(verb, applicants, setting);
  return other === undefined ? bases : [...bases, ...basesFor(verb, other, setting)];
}

function basesFor(verb: Verb, applicants: Applicants, { edition, report }: Setting): Sum[] {
  const fresh = applications(named(NEW, applicants), ['new'], applicants);
  const both = added(named(BOTH, applicants), fresh, applications(CARRY_IN, ['carryIn'], applicants));
  const processed = applications(named(PROCESSED, applicants), ['processed'], applicants);
  if (verb === 'handled') return [both, fresh, processed];
  if (verb === 'received') return [fresh, both, processed];
  const rest = taken(applications(OTHER, rowsOf('other', edition, report), applicants));
  return [processed, both, fresh, added(named(PROCESSED_EXCEPT_OTHER, applicants), processed, rest)];
}

function byApplicants(): Sum[] {
  const kinds: readonly Applicants[] = ['natural', 'organisations'];
  return kinds.map((kind) => applications(named(NEW, kind), ['new'], kind));
}
