/** Applications of table 3: received, carried, answered, and by result. */
import type { EditionRow } from '../../../edition/types';
import type { Bilingual } from '../../../rules/types';
import { plain } from '../../flat';
import { actorOf } from '../actor';
import { type Applicants, added, applications, rowsOf, type Sum, taken } from '../sums';
import {
  ANSWERING,
  APPLICATION,
  CARRIED_ON,
  HANDLING,
  LAST_YEAR_CARRIED,
  LIMITED,
  NATURAL,
  ORGANISATIONS,
  OUTCOMES,
  PLAINLY_OPEN,
  RECEIVING,
} from '../vocabulary';
import { measure } from './measure';
import type { Recogniser, Setting } from './types';
import { contentOf, firstIn } from './words';

const APPLICANTS: Readonly<Record<Applicants, Bilingual>> = {
  natural: { zh: '自然人', en: 'natural persons' },
  organisations: { zh: '法人或其他组织', en: 'organisations' },
  business: { zh: '商业企业', en: 'businesses' },
  research: { zh: '科研机构', en: 'research bodies' },
  charity: { zh: '社会公益组织', en: 'charities' },
  legalsvc: { zh: '法律服务机构', en: 'legal services' },
  orgother: { zh: '其他', en: 'others' },
  total: { zh: '总计', en: 'total' },
};
const COLUMN_WORDS: readonly (readonly [Applicants, RegExp])[] = [
  ['business', /商业企业/],
  ['research', /科研机构/],
  ['charity', /公益组织/],
  ['legalsvc', /法律服务/],
];

function applicantsIn(words: string, joined: string): Applicants {
  const organisations = ORGANISATIONS.test(words);
  if (organisations) return NATURAL.test(words) || NATURAL.test(joined) ? 'total' : 'organisations';
  if (NATURAL.test(words)) return 'natural';
  return COLUMN_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'total';
}

const NEW = { zh: '本年新收', en: 'received this year' };
const CARRY_IN = { zh: '上年结转', en: 'carried in' };
const CARRY_OUT = { zh: '结转下年度继续办理', en: 'carried on' };
const PROCESSED = { zh: '（七）总计', en: 'processed' };
const BOTH = { zh: '本年新收＋上年结转', en: 'received and carried in' };
const PROCESSED_EXCEPT_OTHER = { zh: '（七）总计－（六）其他处理', en: 'processed, （六） left out' };

function named(name: Bilingual, applicants: Applicants): Bilingual {
  if (applicants === 'total') return name;
  const of = APPLICANTS[applicants];
  return { zh: `${name.zh}·${of.zh}`, en: `${name.en}, ${of.en}` };
}

/** 上年结转 and 结转下年度. A bare 结转 may be either. */
export const carried: Recogniser = (words, { topic, isDisclosure, joined }) => {
  const isIn = LAST_YEAR_CARRIED.test(words);
  const isOut = CARRIED_ON.test(words);
  if (!isIn && !isOut) return undefined;
  if (topic !== undefined && topic !== 'applications') return undefined;
  const applicants = applicantsIn(words, joined);
  const [row, name] = isIn ? (['carryIn', CARRY_IN] as const) : (['carryOut', CARRY_OUT] as const);
  const isPlain = isIn || /结转|顺延|下一?年|20\d\d年/.test(words);
  return measure(`${row}:${applicants}`, [applications(named(name, applicants), [row], applicants)], {
    isDoubtful: !isPlain || !(isDisclosure || topic === 'applications' || /申请/.test(words)),
  });
};

/** The groups of results: sums that the form prints nowhere. Two of them joined are added. */
export const outcomes: Recogniser = (words, setting) => {
  const { topic, isDisclosure, report, edition, joined } = setting;
  if (topic !== undefined && topic !== 'applications') return undefined;
  const said = words.replace(/\d[^、,]*$/, '');
  const groups = OUTCOMES.filter((outcome) => outcome.words.test(said));
  const plainlyOpen = groups.length === 0 && topic === 'applications' && PLAINLY_OPEN.test(contentOf(said));
  if (groups.length === 0 && !plainlyOpen) return undefined;
  if (/^(?:条|篇|期)$/.test(setting.number.unit ?? '') && !isDisclosure) return undefined;
  const applicants = applicantsIn(words, joined);
  const ids = plainlyOpen ? ['open'] : groups.map(({ rows }) => rows);
  const sums = ids.map((id) => groupSum(id, applicants, setting));
  const first = sums.length === 1 ? (sums[0] as Sum) : added(joinedName(sums), ...sums);
  const rest = plainlyOpen
    ? [
        added(
          { zh: '（一）予以公开＋（二）部分公开', en: 'granted in whole or part' },
          ...['open', 'partial'].map((id) => groupSum(id, applicants, setting)),
        ),
      ]
    : [];
  const rows = ids.flatMap((id) => rowsOf(id, edition, report));
  return measure(`${ids.join('+')}:${applicants}`, [first, ...rest], {
    isDoubtful: isLimited(said) || plainlyOpen || !(isDisclosure || topic === 'applications'),
    parts: partsOf(rows, applicants, setting),
  });
};

function isLimited(words: string): boolean {
  return /网上|线上|信函|当面|涉及|不属于|延期|补正|其中\S{2,30}类/.test(words);
}

function groupSum(id: string, applicants: Applicants, { edition, report }: Setting): Sum {
  const names: Readonly<Record<string, Bilingual>> = {
    open: { zh: '（一）予以公开', en: 'granted' },
    partial: { zh: '（二）部分公开', en: 'granted in part' },
  };
  const name = names[id] ?? { zh: `${edition.groups[id]}各行之和`, en: `sum of ${edition.groups[id]}` };
  const rows = rowsOf(id, edition, report);
  return applications(named(name, applicants), rows.length === 0 ? [id] : rows, applicants);
}

function joinedName(sums: readonly Sum[]): Bilingual {
  return { zh: sums.map(({ name }) => name.zh).join('＋'), en: sums.map(({ name }) => name.en).join(' + ') };
}

/** Each row by itself, and for a total each kind of applicant. */
function partsOf(rows: readonly string[], applicants: Applicants, { edition, report }: Setting): Sum[] {
  const labels = labelsOf(edition.tables.find(({ id }) => id === 'table3')?.rows ?? []);
  const byRow =
    rows.length < 2
      ? []
      : rows.map((row) =>
          applications(named(labels.get(row) ?? { zh: row, en: row }, applicants), [row], applicants),
        );
  if (applicants !== 'total' || rows.length === 0) return byRow;
  const columns: readonly Applicants[] = ['natural', 'organisations'];
  const name =
    rows.length === 1
      ? (labels.get(rows[0] as string) ?? { zh: '', en: '' })
      : { zh: '各行之和', en: 'sum of the rows' };
  return [...byRow, ...columns.map((column) => applications(named(name, column), rows, column))].filter(
    ({ terms }) => terms.every(({ row }) => report.tables.table3?.cells[row] !== undefined),
  );
}

function labelsOf(rows: readonly EditionRow[]): ReadonlyMap<string, Bilingual> {
  return new Map(rows.map(({ id, label }) => [id, { zh: label, en: label }]));
}

/** One of the rows under （三）to（六）, by the words of its label. */
export const resultRow: Recogniser = (words, { edition, topic, isDisclosure, joined }) => {
  if (topic !== 'applications' && !isDisclosure) return undefined;
  const rows = edition.tables.find(({ id }) => id === 'table3')?.rows ?? [];
  const row = rows.find(
    ({ group, keys, id }) =>
      group !== undefined && group !== id && keys.some((key) => key.length > 3 && words.includes(key)),
  );
  if (row === undefined || OUTCOMES.some((outcome) => outcome.words.test(words))) return undefined;
  const applicants = applicantsIn(words, joined);
  const name = named({ zh: row.label, en: row.label }, applicants);
  return measure(`${row.id}:${applicants}`, [applications(name, [row.id], applicants)], { isDoubtful: true });
};

/** 收到, 受理, 收办, 办理, 办结, 答复 N 件申请. */
export const received: Recogniser = (words, setting) => {
  const { topic, joined } = setting;
  const noun = firstIn(words, APPLICATION);
  const applicants = applicantsIn(words, joined);
  if (
    noun === undefined &&
    !(topic === 'applications' && (applicants !== 'total' || ANSWERING.test(words) || /新收/.test(words)))
  )
    return undefined;
  if (LIMITED.test(words)) return undefined;
  const verb = verbIn(words);
  const from = Math.min(verb?.at ?? words.length, noun?.at ?? words.length, applicantAt(words));
  const rest = words
    .slice(from)
    .replace(APPLICATION, '')
    .replace(RECEIVING, '')
    .replace(HANDLING, '')
    .replace(ANSWERING, '')
    .replace(ORGANISATIONS, '')
    .replace(NATURAL, '');
  const isAnswered = ANSWERING.test(words);
  const bases = basesOf(applicants, verb?.kind, isAnswered, setting);
  return measure(`${isAnswered ? 'answered' : 'received'}:${applicants}`, bases, {
    isDoubtful: contentOf(rest).length > 0 && COLUMN_WORDS.every(([, pattern]) => !pattern.test(rest)),
    actor: actorOf(words.slice(0, from), setting.report.body && plain(setting.report.body.raw)),
    exceptions: [
      taken(applications(CARRY_OUT, ['carryOut'], applicants)),
      applications(CARRY_IN, ['carryIn'], applicants),
    ],
  });
};

function applicantAt(words: string): number {
  const at = Math.min(
    ...[NATURAL, ORGANISATIONS].map((pattern) => firstIn(words, pattern)?.at ?? words.length),
  );
  return at;
}

function verbIn(words: string): { readonly at: number; readonly kind: 'new' | 'all' } | undefined {
  const handling = firstIn(words, HANDLING) ?? firstIn(words, ANSWERING);
  if (handling) return { at: handling.at, kind: 'all' };
  const receiving = firstIn(words, RECEIVING);
  return receiving && { at: receiving.at, kind: 'new' };
}

function basesOf(
  applicants: Applicants,
  verb: 'new' | 'all' | undefined,
  isAnswered: boolean,
  { edition, report }: Setting,
): Sum[] {
  const fresh = applications(named(NEW, applicants), ['new'], applicants);
  const both = added(named(BOTH, applicants), fresh, applications(CARRY_IN, ['carryIn'], applicants));
  const processed = applications(named(PROCESSED, applicants), ['processed'], applicants);
  if (isAnswered) {
    const other = taken(applications(APPLICANTS.total, rowsOf('other', edition, report), applicants));
    return [processed, both, fresh, added(named(PROCESSED_EXCEPT_OTHER, applicants), processed, other)];
  }
  return verb === 'all' ? [both, fresh, processed] : [fresh, both, processed];
}
