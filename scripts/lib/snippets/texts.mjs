// The words of the snippets, around what the editions give: headings, tables, notices.

/** What the sub-topics of section one say, by their ids. */
export const TOPIC_TEXTS = {
  sub1: '全年主动公开政府信息⟨0⟩条，其中⟨政策文件⟩⟨0⟩条。制发规范性文件⟨0⟩件，现行有效⟨0⟩件。',
  sub2: '全年新收政府信息公开申请⟨0⟩件，上年结转⟨0⟩件，办结⟨0⟩件，结转下年度继续办理⟨0⟩件。',
  sub3: '⟨公文起草时确定公开属性，对已公开的信息定期清理、及时更新。⟩',
  sub4: '⟨政府信息公开专栏⟩全年更新信息⟨0⟩条，⟨检索、查阅、下载功能正常⟩。',
  sub5: '⟨政府信息公开工作纳入年度工作考核⟩；全年培训⟨0⟩次，社会评议⟨0⟩次，责任追究⟨0⟩人次。',
};

/** Sections five and six; what two to four say is their table. */
export const PROBLEMS = '存在的主要问题：⟨公开内容的针对性不强⟩。改进措施：⟨按群众的关注点调整公开重点⟩。';
export const NOTHING_ELSE = '⟨没有其他需要报告的事项。⟩';

/** 国办函〔2020〕109号: what a report says of fees from the report year 2021 on. */
export const FEE =
  '依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度发出收费通知⟨0⟩件，总金额⟨0⟩元，实际收取信息处理费⟨0⟩元。';
export const NO_APPLICATIONS = '⟨本年度⟩没有收到政府信息公开申请，也没有上年度结转的申请。';
export const NO_LITIGATION = '⟨本年度⟩没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。';

/** Between title and section one. */
export function preamble({ notice, sections }, year) {
  const parts = sections.map(({ name }) => name).join('、');
  return [
    `本报告根据《中华人民共和国政府信息公开条例》第五十条，按照《${notice.title}》（${notice.number}）的要求编制，由${parts}${'一二三四五六'[sections.length - 1]}个部分组成。`,
    `报告中的数据统计期限自${year}年1月1日起至⟨year⟩年12月31日止。`,
    '对报告内容有疑问的，请与⟨办公室⟩联系（地址：⟨××路×号⟩，电话：⟨0000-0000000⟩）。',
  ].join('');
}

export function title(year) {
  return `# ⟨body:××县××局⟩${year}年政府信息公开工作年度报告`;
}
