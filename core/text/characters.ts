/**
 * The characters of the form's own labels and titles, and of the words that say what its tables count, for comparing
 * only: Traditional to Simplified, and the CJK radicals that PDF printers write in place of characters and that NFKC
 * leaves alone.
 */

const TRADITIONAL: readonly (readonly [string, string])[] = [
  [
    '國辦開號務廳與關於報項華試數對總減條採購體況動機處請復議訴訟問題進強臺設監規範內',
    '国办开号务厅与关于报项华试数对总减条采购体况动机处请复议诉讼问题进强台设监规范内',
  ],
  [
    '決許罰業費額萬單須寫組織構會計結轉區這屬祕穩護權類過執詢無沒現補後確訪舉當認獲繼',
    '决许罚业费额万单须写组织构会计结转区这属秘稳护权类过执询无没现补后确访举当认获继',
  ],
  [
    '續據爲維糾審經餘約發廢繳納門級應見標細則樣義籤參欄負鎮員統編聯將匯產說時間來適評',
    '续据为维纠审经余约发废缴纳门级应见标细则样义签参栏负镇员统编联将汇产说时间来适评',
  ],
  [
    '責領導綜縣鄉廠礦學醫為説複製衆裏覈係繫佈佔準鬥盡術徵籲週証證羣峯綫線羅虧雲麵産戶',
    '责领导综县乡厂矿学医为说复制众里核系系布占准斗尽术征吁周证证群峰线线罗亏云面产户',
  ],
  ['並併檯彙滙託脫閱剋穫衛眾覆檔鄰', '并并台汇汇托脱阅克获卫众复档邻'],
  ['訓備擬個億熱諮頁冊場張兩電話郵傳銷絡環幅徑櫃', '训备拟个亿热咨页册场张两电话邮传销络环幅径柜'],
  [
    '錯銷敗畢實勝從僅書違變個嚴給圓滿順還該網絡終駁檢郵記訂專餘',
    '错销败毕实胜从仅书违变个严给圆满顺还该网络终驳检邮记订专余',
  ],
  ['較長達點幾別', '较长达点几别'],

  ['夠難滯頸輕暢豐針劃優寬壓創齊擴習', '够难滞颈轻畅丰针划优宽压创齐扩习'],
];

const RADICALS: readonly (readonly [string, string])[] = [
  ['⺠⻓⻋⻅⻚⻉⻔⻛⻥⻢⻩⻬⻰⻘⻝⻄⻆⻜⻦⻨⻤⺁⺒', '民长车见页贝门风鱼马黄齐龙青食西角飞鸟麦鬼厂巳'],
];

const KANGXI_FIRST = 0x2f00;
const KANGXI_LAST = 0x2fd5;

/** The Kangxi radicals that Chrome's PDFs write for 一, 二, 行, 文; NFKC knows what they stand for. */
function kangxi(): [number, string][] {
  return Array.from({ length: KANGXI_LAST - KANGXI_FIRST + 1 }, (_, index) => {
    const code = KANGXI_FIRST + index;
    return [code, String.fromCharCode(code).normalize('NFKC')];
  });
}

/** Simplified form of each character above, by UTF-16 code. */
export const SIMPLIFIED: ReadonlyMap<number, string> = new Map([
  ...kangxi(),
  ...[...TRADITIONAL, ...RADICALS].flatMap(([from, to]) =>
    Array.from(from, (character, index) => [character.charCodeAt(0), to[index] ?? character] as const),
  ),
]);
