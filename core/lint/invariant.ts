/** A rule that breaks the contract of `emit`. Names the rule; the engine turns it into a failure of that rule. */
export class RuleContractError extends Error {
  override readonly name = 'RuleContractError';
  readonly rule: string;

  constructor(rule: string, problem: string) {
    super(`${rule}: ${problem}`);
    this.rule = rule;
  }
}
