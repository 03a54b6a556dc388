/** What `nianbao report` was asked to write. */
import type { Locale } from '../../core/lint/types';
import type { Bilingual, Severity } from '../../core/rules/types';
import { absolute } from '../../host/node/paths';
import { type Arguments, UsageError } from '../arguments';
import { LIST_FORMAT_NAMES, LIST_FORMATS, type ListFormatName } from './formats';
import type { ListRequest } from './write';

const OUT_NEEDED: Bilingual = {
  zh: '要用 --out 写明清单的文件夹',
  en: '--out is needed: the folder for the lists',
};
const NOT_A_FORMAT: Bilingual = {
  zh: '--format 只能是 {choices}，用逗号分开，不能是 {value}',
  en: '--format takes {choices}, parted by commas, not {value}',
};
const NOT_A_YEAR: Bilingual = {
  zh: '--year 要是四位数的年份，不能是 {value}',
  en: '--year takes a year, not {value}',
};

/**
 * Reads the request out of the arguments. Lists speak Chinese to whoever gets them, whatever the terminal speaks.
 * @throws UsageError
 */
export function listRequest({ values }: Arguments, cwd: string): ListRequest {
  const out = values.get('out');
  if (out === undefined) throw new UsageError(OUT_NEEDED);
  const locale = (values.get('locale') ?? 'zh') as Locale;
  const year = values.get('year');
  if (year !== undefined && !/^20\d\d$/.test(year)) throw new UsageError(NOT_A_YEAR, { value: year });
  return {
    folder: absolute(cwd, out),
    cwd,
    formats: formatNames(values.get('format')).map((name) => LIST_FORMATS[name](locale)),
    locale,
    least: (values.get('min-severity') ?? 'warning') as Severity,
    year: year === undefined ? undefined : Number(year),
  };
}

function formatNames(value: string | undefined): readonly ListFormatName[] {
  if (value === undefined) return LIST_FORMAT_NAMES;
  const names = [...new Set(value.split(',').map((name) => name.trim()))];
  const choices = LIST_FORMAT_NAMES.join(', ');
  for (const name of names)
    if (!(LIST_FORMAT_NAMES as readonly string[]).includes(name))
      throw new UsageError(NOT_A_FORMAT, { choices, value: name });
  return names as ListFormatName[];
}
