import { type Paragraph, proseOf } from '../report/prose';
import type { Section } from '../report/types';
import { speaksOfMeasures, speaksOfProblems } from './support/improvement-words';
import { misplacedImprovement } from './support/misplaced';
import type { Bilingual, Rule, RuleContext, Severity } from './types';

const NONE = {
  zh: '“{title}”只写了“{text}”：存在的主要问题和改进情况都应当写明。',
  en: '"{title}" only says "{text}": both the main problems and what was done about them should be told.',
};
const NO_MEASURES = {
  zh: '“{title}”只说了问题，没有说改进情况。',
  en: '"{title}" tells of problems and not of any improvement.',
};
const NO_PROBLEMS = {
  zh: '“{title}”只说了改进措施，没有说存在的问题。',
  en: '"{title}" tells of measures and not of any problem.',
};

const FIVE = 5;
const NOTHING =
  /^(?:本年度|今年|目前|我局|本机关)?(?:暂|尚)?(?:无|没有|不存在)(?:明显|突出|主要)?(?:的)?(?:问题)?[。.]?$/;
/** Shorter prose says too little to tell what it lacks. */
const SHORTEST = 30;

export const emptyImprovement: Rule = {
  meta: {
    id: 'empty-improvement',
    category: 'text',
    severity: 'warning',
    summary: {
      zh: '第五部分没有问题或没有改进',
      en: 'Section five lacks the problems or the improvement',
    },
    source: '《中华人民共和国政府信息公开条例》第五十条：年度报告包括存在的主要问题及改进情况',
  },
  check(context) {
    const part = improvementPart(context);
    if (part === undefined) return;
    const { five, paragraphs, text } = part;
    if (NOTHING.test(text)) emit(context, five, paragraphs, NONE, 'warning');
    else if (!part.mayBeCut && text.length >= SHORTEST) checkParts(context, part);
  },
};

interface Part {
  readonly five: Section;
  readonly paragraphs: readonly Paragraph[];
  /** Its plain text, with that of sections of unknown title behind it: some print the measures under their own heading. */
  readonly text: string;
  /** A text may be cut behind its last section; nothing is said of what that lacks. */
  readonly mayBeCut: boolean;
}

function improvementPart({ document, report }: RuleContext): Part | undefined {
  const { sections } = report;
  const at = sections.findIndex(({ canonical }) => canonical === FIVE);
  const five = sections[at];
  if (five === undefined) return undefined;
  const next = sections.slice(at + 1).find(({ by }) => by === 'title');
  const end = next?.heading.start ?? report.range.end;
  const paragraphs = proseOf(document, report).paragraphs.filter(
    ({ range }) => range.start >= five.body.start && range.end <= end,
  );
  const titles = sections.slice(at + 1).flatMap(({ by, title }) => (by !== 'title' ? [title] : []));
  const text = [...paragraphs.map(({ flat }) => flat.text), ...titles].join('\n');
  return { five, paragraphs, text, mayBeCut: next === undefined };
}

function checkParts(context: RuleContext, { five, paragraphs, text }: Part): void {
  const problems = speaksOfProblems(text);
  if (problems === speaksOfMeasures(text, context.report.year)) return;
  if (problems) emit(context, five, paragraphs, NO_MEASURES, 'information');
  else if (misplacedImprovement(context.document, context.report) === undefined)
    emit(context, five, paragraphs, NO_PROBLEMS, 'information');
}

function emit(
  { document, emit }: RuleContext,
  { heading, title }: Section,
  paragraphs: readonly Paragraph[],
  message: Bilingual,
  severity: Severity,
): void {
  const range = message === NONE ? (paragraphs[0]?.range ?? heading) : heading;
  emit({ range, message, severity, args: { title, text: document.text.slice(range.start, range.end) } });
}
