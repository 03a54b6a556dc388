/** A draft whose prose states numbers of its tables: rightly, wrongly, and of other matters. */
import { marked } from './marked';
import { APPLICATIONS_HEAD, reviewsTable } from './small-tables';

/** `received`, `organisations`, `open`: figures; `cell-…`: the cells of table 3 that they speak of. */
export const TOLD = marked(`青石镇人民政府2023年政府信息公开工作年度报告

⟦lens⟧⟦/⟧一、总体情况

（一）主动公开
全年召开培训会⟦other⟧6次⟦/⟧。

（二）依申请公开
2023年，共收到政府信息公开申请⟦received⟧13件⟦/⟧，其中自然人申请⟦natural⟧10件⟦/⟧、法人或其他组织申请⟦organisations⟧3件⟦/⟧；上年结转⟦carry-in⟧1件⟦/⟧；予以公开⟦open⟧12件⟦/⟧，其他处理⟦handled⟧2件⟦/⟧，结转下年度继续办理⟦carry-out⟧1件⟦/⟧。

三、收到和处理政府信息公开申请情况

${APPLICATIONS_HEAD}
| 一、本年新收政府信息公开申请数量 |  |  | ⟦cell-natural⟧10⟦/⟧ | ⟦cell-organisation⟧2⟦/⟧ | ⟦cell-organisation⟧0⟦/⟧ | ⟦cell-organisation⟧0⟦/⟧ | ⟦cell-organisation⟧0⟦/⟧ | ⟦cell-organisation⟧1⟦/⟧ | ⟦cell-received⟧13⟦/⟧ |
| 二、上年结转政府信息公开申请数量 |  |  | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| 三、本年度办理结果 | （一）予以公开 |  | 8 | 2 | 0 | 0 | 0 | 1 | ⟦cell-open⟧11⟦/⟧ |
|  | （二）部分公开（区分处理的，只计这一情形，不计其他情形） |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
|  | （六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
|  |  | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
|  |  | 3.其他 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
|  | （七）总计 |  | 10 | 2 | 0 | 0 | 0 | 1 | 13 |
| 四、结转下年度继续办理 |  |  | 1 | 0 | 0 | 0 | 0 | 0 | 1 |

四、政府信息公开行政复议、行政诉讼情况

${reviewsTable('0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0')}
`);
