/**
 * The six sections and the sub-topics of section one, the same in both editions.
 * Source: 30号 格式 一；《条例》第五十条. Variants: wordings met in real reports.
 */
import type { EditionSection, EditionTopic } from './types';

export const SECTIONS: readonly EditionSection[] = [
  {
    number: 1,
    id: 'overall',
    title: '一、总体情况',
    name: '总体情况',
    variants: ['政府信息公开总体情况', '政务公开总体情况', '工作总体情况'],
  },
  {
    number: 2,
    id: 'active',
    title: '二、主动公开政府信息情况',
    name: '主动公开政府信息情况',
    table: 'table2',
    variants: [
      '行政机关主动公开政府信息情况',
      '主动公开政府信息的情况',
      '主动公开信息情况',
      '主动公开政府信息',
      '政府信息主动公开情况',
    ],
  },
  {
    number: 3,
    id: 'requests',
    title: '三、收到和处理政府信息公开申请情况',
    name: '收到和处理政府信息公开申请情况',
    table: 'table3',
    variants: [
      '行政机关收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开申请的情况',
      '收到和处理政府信息公开申请',
      '收到与处理政府信息公开申请情况',
      '收到及处理政府信息公开申请情况',
    ],
  },
  {
    number: 4,
    id: 'review',
    title: '四、政府信息公开行政复议、行政诉讼情况',
    name: '政府信息公开行政复议、行政诉讼情况',
    table: 'table4',
    variants: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议及提起行政诉讼情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '被申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议及行政诉讼情况',
      '政府信息公开行政复议与行政诉讼情况',
      '行政复议、行政诉讼情况',
    ],
  },
  {
    number: 5,
    id: 'problems',
    title: '五、存在的主要问题及改进情况',
    name: '存在的主要问题及改进情况',
    variants: [
      '政府信息公开工作存在的主要问题及改进情况',
      '政府信息公开工作存在的问题及改进情况',
      '政府信息公开工作存在的主要问题和改进措施',
      '存在的主要问题和改进情况',
      '存在的主要问题及改进措施',
      '存在的主要问题及整改措施',
      '存在主要问题及改进情况',
      '存在的问题及改进情况',
      '存在的问题及改进措施',
      '存在问题及改进情况',
      '存在问题及改进措施',
      '主要问题及改进情况',
      '主要问题及改进措施',
    ],
  },
  {
    number: 6,
    id: 'otherMatters',
    title: '六、其他需要报告的事项',
    name: '其他需要报告的事项',
    variants: [
      '其他需报告的事项',
      '其他需报告事项',
      '其他需要报告事项',
      '其他报告的事项',
      '其他报告事项',
      '其他事项',
    ],
  },
];

export const TOPICS: readonly EditionTopic[] = [
  { id: 'sub1', name: '主动公开', variants: ['主动公开', '公开政府信息'] },
  { id: 'sub2', name: '依申请公开', variants: ['依申请公开', '申请公开', '政府信息公开申请'] },
  { id: 'sub3', name: '政府信息管理', variants: ['信息管理', '政府信息规范管理', '管理政府信息'] },
  { id: 'sub4', name: '政府信息公开平台建设', variants: ['平台建设', '公开平台', '信息平台', '平台'] },
  { id: 'sub5', name: '监督保障', variants: ['监督保障', '监督', '保障'] },
];
