import { formatMessage } from '../core/lint/message';
import { SEVERITIES, SEVERITY_NAMES } from '../core/lint/severities';
import type { Locale } from '../core/lint/types';
import type { Bilingual } from '../core/rules/types';
import { ENCODING_NAMES } from '../host/encoding';
import type { Summary } from './formats/format';

const CHECKED: Bilingual = {
  zh: '检查了 {count} 个文件：{findings}',
  en: '{count} file{s} checked: {findings}',
};
const NONE_CHECKED: Bilingual = { zh: '没有检查任何文件', en: 'no file was checked' };
const NO_FINDINGS: Bilingual = { zh: '没有发现问题', en: 'no problems found' };
const COUNT: Bilingual = { zh: '{count} 个{severity}', en: '{count} {severity}{s}' };
const COUNT_WITHOUT_PLURAL: Bilingual = { zh: COUNT.zh, en: '{count} {severity}' };
const PASSED_OVER: Bilingual = {
  zh: '略过 {count} 个不是年报的文件',
  en: '{count} file{s} passed over: no annual report',
};
const FAILED: Bilingual = { zh: '{count} 个没能检查', en: '{count} could not be checked' };
const FIXED: Bilingual = { zh: '改了 {count} 个文件', en: '{count} file{s} fixed' };
const WOULD_FIX: Bilingual = { zh: '会改 {count} 个文件', en: '{count} file{s} would be fixed' };
const KNOWN: Bilingual = { zh: '基线中已有 {count} 个', en: '{count} known from the baseline' };
const FIXABLE: Bilingual = {
  zh: '{count} 处可用 --fix 自动修复',
  en: '{count} finding{s} can be mended by --fix',
};
const ENCODINGS: Bilingual = { zh: '不是 UTF-8 的：{list}', en: 'not UTF-8: {list}' };
const ENCODING: Bilingual = { zh: '{name} {count} 个', en: '{count} in {name}' };
const SEPARATORS = { zh: ['，', '；', '、'], en: [', ', '; ', ', '] } as const;

/** The summary of a run: how much was checked and found, then what else there is to know. */
export function summaryLines(summary: Summary, locale: Locale): string[] {
  const [comma, semicolon] = SEPARATORS[locale];
  const parts: [number, Bilingual][] = [
    [summary.passedOver, PASSED_OVER],
    [summary.failed, FAILED],
    [summary.known, KNOWN],
    [summary.fixed, summary.dryRun ? WOULD_FIX : FIXED],
    [summary.fixable, FIXABLE],
  ];
  const more = parts
    .filter(([count]) => count > 0)
    .map(([count, message]) => formatMessage(message, counted(count), locale));
  const encodings = encodingList(summary, locale);
  if (encodings) more.push(encodings);
  const first =
    summary.checked === 0
      ? NONE_CHECKED[locale]
      : formatMessage(
          CHECKED,
          { ...counted(summary.checked), findings: found(summary, locale, comma) },
          locale,
        );
  return more.length > 0 ? [first, more.join(semicolon)] : [first];
}

function found({ counts }: Summary, locale: Locale, comma: string): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    formatMessage(
      severity === 'information' ? COUNT_WITHOUT_PLURAL : COUNT,
      { ...counted(counts[severity]), severity: SEVERITY_NAMES[severity][locale] },
      locale,
    ),
  );
  return parts.length > 0 ? parts.join(comma) : NO_FINDINGS[locale];
}

function encodingList({ encodings }: Summary, locale: Locale): string | undefined {
  if (encodings.size === 0) return undefined;
  const list = [...encodings].map(([encoding, count]) =>
    formatMessage(ENCODING, { name: ENCODING_NAMES[encoding], count }, locale),
  );
  return formatMessage(ENCODINGS, { list: list.join(SEPARATORS[locale][2]) }, locale);
}

/** A count, and the s of an English plural. */
function counted(count: number): { count: number; s: string } {
  return { count, s: count === 1 ? '' : 's' };
}
