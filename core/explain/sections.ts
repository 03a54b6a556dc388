/** What each section and each sub-topic of section one must hold (format §1.1, §1.2, §1.4). */
import type { EditionId, SectionNumber } from '../edition/types';
import { type Explanation, type Explanations, explained } from './types';

const OVERALL: Readonly<Record<EditionId, Explanation>> = {
  '2019': explained(
    '报告本机关政府信息公开工作的总体情况。',
    'How the work of disclosure went altogether.',
    'form',
  ),
  '2021': explained(
    '报告本机关政府信息公开工作总体情况，对贯彻落实《条例》的情况进行综述，主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。',
    'How the regulation was carried out, mainly: disclosure unasked, on application, management of information, platforms, supervision.',
    'edition-2021',
  ),
};

const OTHERS: Readonly<Record<2 | 3 | 4 | 5 | 6, Explanation>> = {
  2: explained(
    '报告主动公开政府信息的情况，填写表二（《条例》第二十条所列各项）。',
    'Disclosure unasked: table 2, by the items of article 20.',
    'form',
    20,
    50,
  ),
  3: explained(
    '报告收到和处理政府信息公开申请的情况，填写表三；每一列须满足“一＋二＝（七）＋四”。',
    'Applications received and processed: table 3; in each column I + II = (7) + IV.',
    'form',
    50,
  ),
  4: explained(
    '报告因政府信息公开工作被申请行政复议、提起行政诉讼的情况，填写表四。',
    'Reconsideration and litigation because of the work of disclosure: table 4.',
    'form',
    50,
  ),
  5: explained(
    '报告政府信息公开工作存在的主要问题，以及改进的情况。',
    'The main problems of the work, and how they are being remedied.',
    'form',
    50,
  ),
  6: explained(
    '报告其他需要报告的事项；惯例：收取信息处理费的情况写在这里，没有的写“无”。',
    'Other matters; by custom also what was charged as information processing fee, else 无.',
    'form',
    50,
  ),
};

export function sectionExplanation(edition: EditionId, number: SectionNumber): Explanation {
  return number === 1 ? OVERALL[edition] : OTHERS[number];
}

/** By topic id. The topics were named by 30号; reports of the edition before are written along the same lines. */
export const TOPICS: Explanations = {
  sub1: explained(
    '主动公开政府信息的情况。文字中如有数字，请与表二核对。',
    'Disclosure unasked. Compare the figures in the text with table 2.',
    'edition-2021',
    50,
  ),
  sub2: explained(
    '收到和处理政府信息公开申请的情况。文字中如有数字，请与表三核对。',
    'Applications received and processed. Compare the figures in the text with table 3.',
    'edition-2021',
    50,
  ),
  sub3: explained('政府信息管理的情况。', 'How information is managed.', 'edition-2021'),
  sub4: explained(
    '政府信息公开平台建设的情况。',
    'The platforms on which information is disclosed.',
    'edition-2021',
  ),
  sub5: explained(
    '监督保障的情况；各级人民政府的报告还应当写工作考核、社会评议和责任追究结果情况。',
    'Supervision; in reports of governments also assessment, public review and accountability.',
    'edition-2021',
    50,
  ),
};
