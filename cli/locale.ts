import type { Locale } from '../core/lint/types';

/**
 * The language of messages: as asked for, else by the environment (LC_ALL, LC_MESSAGES, LANG), else, as on Windows
 * where none is set, by the system.
 */
export function localeFrom(env: Readonly<Record<string, string | undefined>>): Locale {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale();
  return /^zh/i.test(name) ? 'zh' : 'en';
}

function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
