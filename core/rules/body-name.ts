import type { Label, Report, ReportDocument } from '../report/types';
import { asWritten } from './support/as-written';
import { namesConflict } from './support/body-names';
import { ownTitles } from './support/own-titles';
import { preambleFacts } from './support/preamble-facts';
import { signatureOf } from './support/signature';
import type { Bilingual, Rule } from './types';

const IN_TITLE = {
  zh: '标题的机关“{name}”与{where}的“{other}”不一致。',
  en: 'The title names "{name}", but {whereEn} names "{other}".',
};
const IN_PREAMBLE = {
  zh: '前言的机关“{name}”与{where}的“{other}”不一致。',
  en: 'The preamble names "{name}", but {whereEn} names "{other}".',
};
const IN_COMPILER = {
  zh: '编制机关“{name}”与{where}的“{other}”不一致。',
  en: 'The compiler is "{name}", but {whereEn} names "{other}".',
};
const IN_SIGN_OFF = {
  zh: '落款“{name}”与{where}的“{other}”不一致。',
  en: 'The signature reads "{name}", but {whereEn} names "{other}".',
};
const THERE = { zh: '{where}写作“{other}”。', en: 'Here it is "{other}".' };

interface Named {
  readonly name: Label;
  readonly message: Bilingual;
  readonly where: string;
  readonly whereEn: string;
}

export const bodyName: Rule = {
  meta: {
    id: 'body-name',
    category: 'structure',
    severity: 'warning',
    summary: {
      zh: '标题、前言、落款的机关名称不一致',
      en: 'Title, preamble and signature name different bodies',
    },
    source: '惯例：同一报告的机关名称前后一致',
  },
  check({ document, report, local, emit }) {
    const names = namesIn(document, report);
    const [first, ...rest] = names;
    if (!first) return;
    const configured = local.body.name;
    if (configured !== undefined && namesConflict(configured, first.name.raw)) {
      const args = {
        name: asWritten(first.name.raw),
        where: '配置',
        whereEn: 'the configuration',
        other: configured,
      };
      emit({ range: first.name.range, message: first.message, args });
    }
    for (const named of rest) {
      if (!namesConflict(first.name.raw, named.name.raw)) continue;
      const args = {
        name: asWritten(named.name.raw),
        where: first.where,
        whereEn: first.whereEn,
        other: asWritten(first.name.raw),
      };
      emit({
        range: named.name.range,
        message: named.message,
        args,
        related: [{ range: first.name.range, message: THERE, args }],
      });
    }
  },
};

/** Every place that names the body, the one that counts most first. The contact may be another office and is left out. */
function namesIn(document: ReportDocument, report: Report): Named[] {
  const names: Named[] = ownTitles(report).flatMap(({ body }) =>
    body ? [{ name: body, message: IN_TITLE, where: '标题', whereEn: 'the title' }] : [],
  );
  const { mentions, compiler } = preambleFacts(document, report);
  for (const { body } of mentions)
    if (body) names.push({ name: body, message: IN_PREAMBLE, where: '前言', whereEn: 'the preamble' });
  if (compiler) names.push({ name: compiler, message: IN_COMPILER, where: '前言', whereEn: 'the preamble' });
  const signOff = signatureOf(document, report);
  if (signOff?.body)
    names.push({ name: signOff.body, message: IN_SIGN_OFF, where: '落款', whereEn: 'the signature' });
  return names;
}
