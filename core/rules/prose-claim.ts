import { type Charge, type Claim, claimsOf } from '../report/claims';
import { textAt } from '../text/range';
import { asWritten, cellAsWritten } from './support/as-written';
import { type Contradiction, type Verdict, verdictOn } from './support/claim-cells';
import { CELL, CHARGED, CHARGED_THERE, claimMessage } from './support/claim-wording';
import { joined, phrase } from './support/identity-wording';
import { placeName } from './support/place-names';
import type { Rule, RuleContext } from './types';

/** Amounts that one finding quotes. */
const MOST_CHARGES = 3;
const AND = { zh: '，', en: ', ' };

export const proseClaim: Rule = {
  meta: {
    id: 'prose-claim',
    category: 'prose',
    severity: 'warning',
    summary: { zh: '文字说法与表格数据相反', en: 'A statement in words that the tables contradict' },
    source:
      '国办公开办函〔2021〕30号：发布内容不准确的，依照《中华人民共和国政府信息公开条例》第四十七条追究责任',
  },
  check(context) {
    const { document, report } = context;
    const claims = claimsOf(document, report);
    for (const claim of claims.all) {
      if (claim.scope !== 'whole' || claim.time !== 'this') continue;
      const isOfFees = claim.about.includes('processingFee') && claims.charges.length > 0;
      const verdict = isOfFees ? undefined : verdictOn(claim, report);
      if (isOfFees) emitCharges(context, claim, claims.charges.slice(0, MOST_CHARGES));
      else if (verdict !== undefined) emitVerdict(context, claim, verdict);
    }
  },
};

function emitVerdict({ document, emit }: RuleContext, claim: Claim, verdict: Verdict): void {
  const places = verdict.against.map(wordsOf);
  emit({
    range: claim.range,
    message: phrase(claimMessage(claim, verdict), {
      words: asWritten(textAt(document.masked, claim.range)),
      cells: joined(places, AND),
    }),
    related: verdict.against.map(({ cell }, at) => ({
      range: cell.range,
      message: places[at] as (typeof places)[number],
    })),
    ...(verdict.isLoose ? { severity: 'information' as const } : {}),
  });
}

function emitCharges({ document, emit }: RuleContext, claim: Claim, charges: readonly Charge[]): void {
  const args = {
    words: asWritten(textAt(document.masked, claim.range)),
    amount: charges.map(({ text }) => asWritten(text)).join('、'),
  };
  emit({
    range: claim.range,
    message: CHARGED,
    args,
    related: charges.map(({ range, text }) => ({
      range,
      message: CHARGED_THERE,
      args: { amount: asWritten(text) },
    })),
  });
}

function wordsOf({ table, row, column, cell }: Contradiction) {
  return phrase(CELL, {
    place: placeName(table.edition, { table: table.id, row, column }),
    value: cellAsWritten(cell),
  });
}
