import { type InputBoxValidationMessage, InputBoxValidationSeverity, l10n, window } from 'vscode';

/** The prescribed editions: from which report year on, by which notice. */
const EDITIONS = [
  { from: 2021, name: '2021', notice: '国办公开办函〔2021〕30号' },
  { from: 2019, name: '2019', notice: '国办公开办函〔2019〕60号' },
] as const;

/** The year that the report is about: by default the last one. The edition is shown while typing. */
export async function askYear(): Promise<number | undefined> {
  const thisYear = new Date().getFullYear();
  const lastYear = String(thisYear - 1);
  const prompt = l10n.t('The year that the report is about; it decides the edition');
  const answer = await window.showInputBox({
    title: l10n.t('New report: the year'),
    // The editor judges nothing before the first key.
    prompt: `${prompt}. ${judge(lastYear, thisYear).message}`,
    value: lastYear,
    ignoreFocusOut: true,
    validateInput: (value) => judge(value, thisYear),
  });
  return answer === undefined ? undefined : Number(answer.trim());
}

function judge(value: string, thisYear: number): InputBoxValidationMessage {
  const year = /^\s*(\d{4})\s*$/.exec(value)?.[1];
  if (year === undefined)
    return {
      message: l10n.t('A year of four digits is needed.'),
      severity: InputBoxValidationSeverity.Error,
    };
  if (Number(year) > thisYear)
    return {
      message: l10n.t('{0} is not over: there can be no report on it.', year),
      severity: InputBoxValidationSeverity.Error,
    };
  const edition = EDITIONS.find(({ from }) => Number(year) >= from);
  return edition
    ? {
        message: l10n.t('Edition of {0}: {1}', edition.name, edition.notice),
        severity: InputBoxValidationSeverity.Info,
      }
    : {
        message: l10n.t('No prescribed form is known for years before 2019.'),
        severity: InputBoxValidationSeverity.Error,
      };
}
