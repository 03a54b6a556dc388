/** Results of table 3: the groups, which the form sums nowhere, and their rows. */
import type { Edition, EditionRow } from '../../../edition/types';
import type { Bilingual } from '../../../rules/types';
import { actorOf } from '../actor';
import { type Applicants, added, applications, rowsOf, type Sum } from '../sums';
import { APPLICATION, OUTCOMES, PLAINLY_OPEN } from '../vocabulary';
import { applicantsIn, named } from './applicants';
import { measure } from './measure';
import type { Recogniser, Setting } from './types';
import { contentOf, firstIn } from './words';

const NAMES: Readonly<Record<string, Bilingual>> = {
  open: { zh: '（一）予以公开', en: 'granted' },
  partial: { zh: '（二）部分公开', en: 'granted in part' },
};
const OPEN_OR_PARTIAL: Bilingual = { zh: '（一）予以公开＋（二）部分公开', en: 'granted in whole or part' };
const ROWS: Bilingual = { zh: '各行之和', en: 'sum of the rows' };
/** Words that leave only some of a group. */
const LIMITED = /网上|线上|信函|当面|涉及|不属于|延期|第三方|权利人|属性|公文|培训|讲解|其中\S{2,20}类/;

/** Whose results they are, where that is said: 全市予以公开. */
const WHO = /^(?:其中)?(?:全|我)[市区县省州旗盟]|[一-鿿](?:局|委|镇|乡|街道|政府|办公室|部门)/;

/** 予以公开 N 件, 无法提供 N 件. Two groups joined are added. */
export const outcomes: Recogniser = (words, setting) => {
  const { topic, isDisclosure, joined, edition, report } = setting;
  if (topic !== undefined && topic !== 'applications' && topic !== 'elsewhere') return undefined;
  const groups = OUTCOMES.filter((outcome) => outcome.words.test(words));
  const isPlain = groups.length === 0 && topic === 'applications' && PLAINLY_OPEN.test(contentOf(words));
  if (groups.length === 0 && !isPlain) return undefined;
  const applicants = applicantsIn(words, joined);
  const ids = isPlain ? ['open'] : groups.map(({ rows }) => rows);
  const row = rowIn(joined + words, setting);
  const group = groupsSum(ids, applicants, setting);
  const bases = row === undefined ? [group] : [rowSum(row, applicants), group];
  if (isPlain) bases.push({ ...groupsSum(['open', 'partial'], applicants, setting), name: OPEN_OR_PARTIAL });
  const at = firstIn(words, groups[0]?.words ?? PLAINLY_OPEN);
  return measure(`${ids.join('+')}:${applicants}`, bases, {
    isDoubtful:
      LIMITED.test(words) ||
      restOf(words) !== '' ||
      isPlain ||
      row !== undefined ||
      topic === 'elsewhere' ||
      !(isDisclosure || topic === 'applications'),
    actor: WHO.test(words) ? actorOf(words.slice(0, at?.at), setting.body) : 'none',
    parts: partsOf(
      ids.flatMap((id) => rowsOf(id, edition, report)),
      applicants,
      edition,
    ),
  });
};

/** How a result is told: words that limit nothing. */
const TOLD =
  /答复|决定|处理|告知|办理|办结|结果|依法|作出|作|给予|予以|申请人|区分|方式|形式|所有|按照?|规定|《条例》|情形|信息|同意|(?:主动|自行)?撤回|包括/g;

function restOf(words: string): string {
  const own = words.replace(QUOTED, '').replace(APPLICATION, '');
  const left = OUTCOMES.reduce((rest, outcome) => rest.replace(outcome.words, ''), own);
  return contentOf(left.replace(TOLD, '')).replace(/[、,“”]/g, '');
}

const QUOTED = /[(《“][^)》”]{0,40}[)》”]/g;

function groupsSum(ids: readonly string[], applicants: Applicants, setting: Setting): Sum {
  const sums = ids.map((id) => groupSum(id, applicants, setting));
  const [first] = sums;
  if (first !== undefined && sums.length === 1) return first;
  const name = {
    zh: sums.map(({ name: { zh } }) => zh).join('＋'),
    en: sums.map(({ name: { en } }) => en).join(' + '),
  };
  return added(name, ...sums);
}

function groupSum(id: string, applicants: Applicants, { edition, report }: Setting): Sum {
  const name = NAMES[id] ?? { zh: `${edition.groups[id]}各行之和`, en: `sum of ${edition.groups[id]}` };
  const rows = rowsOf(id, edition, report);
  return applications(named(name, applicants), rows.length === 0 ? [id] : rows, applicants);
}

/** Each row by itself, and for a total each kind of applicant. Holds on to the edition, and to no report. */
function partsOf(rows: readonly string[], applicants: Applicants, edition: Edition): () => Sum[] {
  return () => partsMade(rows, applicants, edition);
}

function partsMade(rows: readonly string[], applicants: Applicants, edition: Edition): Sum[] {
  const all = applicationRows(edition.tables);
  const byRow =
    rows.length < 2 ? [] : all.filter(({ id }) => rows.includes(id)).map((row) => rowSum(row, applicants));
  if (applicants !== 'total' || rows.length === 0) return byRow;
  const only = rows.length === 1 ? all.find(({ id }) => id === rows[0]) : undefined;
  const name = only === undefined ? ROWS : { zh: only.label, en: only.label };
  const columns: readonly Applicants[] = ['natural', 'organisations'];
  return [...byRow, ...columns.map((column) => applications(named(name, column), rows, column))];
}

function applicationRows(tables: Setting['edition']['tables']): readonly EditionRow[] {
  return tables.find(({ id }) => id === 'table3')?.rows ?? [];
}

function rowSum({ id, label }: EditionRow, applicants: Applicants): Sum {
  return applications(named({ zh: label, en: label }, applicants), [id], applicants);
}

const SHORTEST_KEY = 3;
const NO_KEY = /^(?:[3六]?其他|其他处理)$/;

/** The row under （三）to（六）whose label's words stand there. */
function rowIn(words: string, { edition }: Setting): EditionRow | undefined {
  const said = words.replaceAll('、', '');
  return applicationRows(edition.tables).find(
    ({ group, keys, id }) =>
      group !== undefined &&
      group !== id &&
      keys.some((key) => key.length >= SHORTEST_KEY && !NO_KEY.test(key) && said.includes(key)),
  );
}

/** What else may stand in the label of a row. */
const LABEL =
  /属于|因|类|的|申请|情形|信息|相关|政府|本机关|本单位|行政机关|要求|提供|无正当理由|需要|补正后|内容|危及|保护|其他|告知|按|经|认定|[“”"'、]/g;

/** 属于国家秘密 N 件, 重复申请 N 件. */
export const resultRow: Recogniser = (words, setting) => {
  const { topic, isDisclosure, joined } = setting;
  if (topic !== 'applications' && !isDisclosure) return undefined;
  const row = rowIn(joined + words, setting);
  if (row === undefined) return undefined;
  const applicants = applicantsIn(words, joined);
  const key = row.keys.reduce((left, word) => left.replace(word, ''), (joined + words).replaceAll('、', ''));
  return measure(`${row.id}:${applicants}`, [rowSum(row, applicants)], {
    isDoubtful: [...contentOf(key.replace(LABEL, ''))].some((character) => !row.label.includes(character)),
  });
};
