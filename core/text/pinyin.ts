/** The reading of the characters of the form's own words, so that who types pinyin finds them. One reading each. */

/** Each reading (without tones, ü as v) with its characters: the vocabulary of the form and of its notices. */
const READINGS = `
an安案按 ba八 ban版办 bao报保 ben本 biao表 bu不部补 cai采 cha查 cheng程成 chi持 chong重 chu处出
cun存 da大 dan单 dang当 dao到 de的 di第 ding定 dong动 du督度 dui对 e额 er二 fa法罚发 fan范反
fang方访 fei费废 fen分 fu府复服 gai改 gao告 ge格 gong公供共 gou购构 guan管关 gui规 guo国过果 hao号
he和合 hou后 hu护 hua华 hui会 huo或获 ji及集计机继 jia家 jian建监件减 jiao缴 jie结接 jin进金禁 jing经
jiu九纠 ju举具据 juan卷 jue决 kai开 ke可科 kuang况 lei类 li理例 liang量 ling另令 liu六 lv律 mei没
mi秘密 min民 ming明 mu目 na纳 nei内 nian年 ping平 qi其七企起期 qiang强 qing情请 qiu求 qu区取
quan全权 que确 ran然 ren认人 reng仍 rong容 san三 shang上商尚 she设社 shen申审 shi事十室式 shou收
shu数属 si四 song讼 su诉 ta他 tai台 ti体题提 tiao条 ting厅 tong通 tou投 wai外 wan万 wei危未维位
wen问文稳 wo握 wu五无务物 xi息 xia下 xian现 xiang项相 xiao效 xin信新 xing行性形 xu需许续 xun询 yan研
yao要 ye业 yi一议依以益已 yin印 yong用 you有由 yu予于逾 yuan元院 zai在再 zeng增 zhang障章掌 zhe这
zheng政正 zhi制只止执织直知 zhong中 zhu主 zhuan转 zi自 zong总 zu组 zuo作
`;

const BY_CHARACTER: ReadonlyMap<string, string> = new Map(
  Array.from(READINGS.matchAll(/([a-z]{1,6})(\p{Script=Han}+)/gu)).flatMap(
    ([, reading = '', characters = '']) =>
      Array.from(characters, (character) => [character, reading] as const),
  ),
);

export interface Pinyin {
  /** zhudonggongkai */
  readonly full: string;
  /** zdgk */
  readonly initials: string;
}

/** The pinyin of the characters that have a reading here; others are left out. */
export function pinyinOf(text: string): Pinyin {
  const readings = Array.from(text).flatMap((character) => BY_CHARACTER.get(character) ?? []);
  return { full: readings.join(''), initials: readings.map((reading) => reading.charAt(0)).join('') };
}
