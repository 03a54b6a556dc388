/** What each column of the tables counts (format §2). An id means the same wherever it stands, 总计 excepted. */
import type { TableId } from '../edition/types';
import { type Explanation, type Explanations, explained } from './types';

const DOCUMENT_COLUMNS: Explanations = {
  madeNew: explained('本年新制作的数量。', 'How many were newly made this year.', 'form'),
  publicNew: explained('本年新公开的数量。', 'How many were newly disclosed this year.', 'form'),
  publicTotal: explained('对外公开的总数量，含往年公开的。', 'How many are disclosed altogether.', 'form'),
  prevItems: explained('上一年的项目数量（项目，不是案件）。', 'Items (not cases) of last year.', 'form'),
  deltaItems: explained(
    '项目数量本年比上一年增加（＋）或减少（－）多少。',
    'By how many items the number grew (+) or shrank (−) this year.',
    'form',
  ),
  decisions: explained('本年作出的处理决定数量。', 'Decisions made this year.', 'form'),
  projects: explained('采购项目的数量。', 'Procurement projects.', 'form'),
  amount: explained('采购总金额，须写明单位。', 'Total amount of procurement, with its unit.', 'form'),
  made: explained('本年制发的件数。', 'How many were issued this year.', 'form'),
  repealed: explained('本年废止的件数。', 'How many were repealed this year.', 'form'),
  valid: explained(
    '现行有效的件数，含往年制发、仍然有效的。',
    'How many are in force, those of earlier years included.',
    'form',
  ),
  amountWan: explained(
    '本年收费金额，单位：万元。',
    'Amount charged this year, in 万元 (10,000 yuan).',
    'form',
  ),
};

const APPLICANT_COLUMNS: Explanations = {
  natural: explained('由自然人提出的申请。', 'Applications by natural persons.', 'form'),
  business: explained(
    '由商业企业提出的申请（法人或其他组织的一类）。',
    'Applications by companies (one kind of organisation).',
    'form',
  ),
  research: explained(
    '由科研机构提出的申请（法人或其他组织的一类）。',
    'Applications by research institutions (one kind of organisation).',
    'form',
  ),
  charity: explained(
    '由社会公益组织提出的申请（法人或其他组织的一类）。',
    'Applications by public-interest organisations (one kind of organisation).',
    'form',
  ),
  legalsvc: explained(
    '由法律服务机构提出的申请（法人或其他组织的一类）。',
    'Applications by providers of legal services (one kind of organisation).',
    'form',
  ),
  orgother: explained(
    '由其他法人或其他组织提出的申请，即前四类以外的组织。',
    'Applications by organisations other than the four kinds before.',
    'form',
  ),
};

const OUTCOME_COLUMNS: Explanations = {
  upheld: explained('结果为维持的案件。', 'Cases with the result: upheld.', 'form'),
  corrected: explained('结果为纠正的案件。', 'Cases with the result: corrected.', 'form'),
  otherResult: explained('其他结果的案件。', 'Cases with another result.', 'form'),
  pending: explained('尚未审结的案件。', 'Cases not yet decided.', 'form'),
};

const ALL_APPLICANTS = explained(
  '各类申请人之和：自然人与五类法人或其他组织。',
  'All applicants: natural persons and the five kinds of organisations.',
  'form',
);
const ALL_OUTCOMES = explained(
  '各种结果之和，含尚未审结的。',
  'All outcomes, pending cases included.',
  'form',
);

export const COLUMNS: Explanations = { ...DOCUMENT_COLUMNS, ...APPLICANT_COLUMNS, ...OUTCOME_COLUMNS };

export function columnExplanation(table: TableId, column: string): Explanation | undefined {
  if (column === 'total') return table === 'table4' ? ALL_OUTCOMES : ALL_APPLICANTS;
  return COLUMNS[column];
}
