/** Hosts that stand where a government's own should: 门户网站(www.example.com), 浙江省example.com溪下乡人民政府. */
import type { Range } from '../../../text/range';
import { isSpace } from '../../../text/space';

/** An address that is no government’s. */
export interface ForeignHost extends Range {
  readonly host: string;
  readonly kind: 'website' | 'name';
}

const WEBSITE = ['网站', '網站'];
/** Whose website it is, right before the word. */
const OWN = /(?:门户|門戶|政府|政务|政務|人民政府)$/;
/** What may lead from 网站 to its address. */
const LEAD = /^(?:网址|網址|地址|域名|为|為|是|[(（:：,，“"\s]){0,6}/;
const ADDRESS = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10})(?![a-z0-9@.-])/i;
const GOVERNMENT = /(?:^|\.)gov\.cn$/i;
const LONGEST = 90;

const BEFORE_DOT = 60;
const AFTER_DOT = 40;
const HOST_BEFORE = /(?:[a-z0-9-]{1,40}\.){0,2}[a-z0-9-]{1,40}$/i;
const REST_AND_NAME =
  /^\.(?:[a-z0-9-]{1,20}\.)?(?:com|cn|net|org|cc|vip|top|xyz|info|app|co|me|tv|win|bet|club|site|shop)(?=[\u4e00-\u9fff]{1,12}(?:人民政府|管理委员会|管委会|街道办事处|局))/i;

/** The foreign hosts in [from, to), in order. */
export function foreignHostsIn(text: string, from: number, to: number): ForeignHost[] {
  return [...websites(text, from, to), ...inNames(text, from, to)].sort((a, b) => a.start - b.start);
}

function* websites(text: string, from: number, to: number): Generator<ForeignHost> {
  for (const word of WEBSITE)
    for (let at = text.indexOf(word, from); at >= 0 && at < to; at = text.indexOf(word, at + 2)) {
      if (!mayLead(text, at + 2) || !OWN.test(text.slice(Math.max(from, at - 4), at))) continue;
      const behind = text.slice(at + 2, Math.min(to, at + 2 + LONGEST));
      const lead = LEAD.exec(behind)?.[0].length ?? 0;
      const found = ADDRESS.exec(behind.slice(lead));
      const host = found?.[1];
      if (!found || host === undefined || GOVERNMENT.test(host)) continue;
      const start = at + 2 + lead + found[0].length - host.length;
      yield { start, end: start + host.length, host, kind: 'website' };
    }
}

/** Most websites are followed by a word. */
function mayLead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 || isSpace(code) || '（：，“网網地域为為是'.includes(text[at] as string);
}

/** A host in the place of a place's name. */
function* inNames(text: string, from: number, to: number): Generator<ForeignHost> {
  for (let dot = text.indexOf('.', from + 1); dot >= 0 && dot < to; dot = text.indexOf('.', dot + 1)) {
    if (!isLetter(text.charCodeAt(dot + 1))) continue;
    const behind = REST_AND_NAME.exec(text.slice(dot, Math.min(to, dot + AFTER_DOT)));
    const before = behind && HOST_BEFORE.exec(text.slice(Math.max(from, dot - BEFORE_DOT), dot));
    if (!behind || !before) continue;
    const start = dot - before[0].length;
    if (/[@./:_]/.test(text[start - 1] ?? '')) continue;
    const end = dot + behind[0].length;
    yield { start, end, host: text.slice(start, end), kind: 'name' };
    dot = end;
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
