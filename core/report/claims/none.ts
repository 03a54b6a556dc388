/** Claims that there was none: a negation, listed words, what is counted, listed words, and the clause ends. */
import type { ClaimKind, ClaimObject } from './types';
import { type Vocabulary, vocabularyOf, wordAt } from './vocabulary';
import { INVERTED, NONE_FORMS, type NoneForm } from './words';

/** A claim's words in a plain text, before it is asked whose and when. */
export interface FoundClaim {
  readonly kind: ClaimKind;
  readonly about: readonly ClaimObject[];
  readonly start: number;
  readonly end: number;
  /** Missing where the words decide it alone. */
  readonly isLoose?: boolean;
  /** Of reviews, of lawsuits, as the words themselves say; empty where only those around can tell. */
  readonly words: string;
}

/** What claims are about stands near; most negations are of something else. */
const OBJECT =
  /申请|请求|要求|复议|诉|结转|转[下入]|纠|撤销|变更|改判|违法|费|规章|规范性|许可|处罚|强制|^(?:未发生|没有|未出现|无)(?:[,;。.]|$)/;
const REACH = 48;
/** Words read after a negation; a statement is not longer. */
const MOST_WORDS = 30;
const LOOK_BACK = 24;
const CLAUSE_ENDS = ',;。.:!?)”"】';
const NUMBER = /[\d一两]/;
/** 有无, 有没有: a question. */
const QUESTION = '有是否';

interface Compiled {
  readonly form: NoneForm;
  readonly heads: Vocabulary;
  readonly all: Vocabulary;
}

const FORMS: readonly Compiled[] = NONE_FORMS.map((form) => ({
  form,
  heads: vocabularyOf(form.heads),
  all: vocabularyOf([...form.between, ...Object.keys(form.objects), ...form.tails]),
}));
const INVERTED_HEADS = INVERTED.map((form) => ({ form, heads: vocabularyOf(form.heads) }));

/** The claims that begin with the negation at `at`, or end with it. */
export function noneAt(text: string, at: number): FoundClaim[] {
  if (!OBJECT.test(text.slice(at, at + REACH))) return [];
  if (at > 0 && QUESTION.includes(text[at - 1] as string)) return [];
  const found: FoundClaim[] = [];
  for (const compiled of FORMS) {
    const claim = readForm(compiled, text, at);
    if (claim) found.push(claim);
  }
  const inverted = readInverted(text, at);
  return inverted ? [...found, inverted] : found;
}

function readForm({ form, heads, all }: Compiled, text: string, start: number): FoundClaim | undefined {
  const head = wordAt(heads, text, start);
  if (head === undefined) return undefined;
  const { objects, end } = readList(form, all, text, start + head.length);
  if (objects.length === 0 || !endsClause(text, end)) return undefined;
  const words = text.slice(start, end);
  if (form.needs && !form.needs.some((need) => words.includes(need))) return undefined;
  const about = new Set(
    objects.map((object) => form.objects[object]).filter((object) => object !== undefined),
  );
  return { kind: form.kind, about: [...about], start, end, words };
}

interface List {
  /** The objects by their words. */
  readonly objects: readonly string[];
  readonly end: number;
}

/** Reads listed words as far as they go; a list that comes to a number behind a comma ended before the comma. */
function readList(form: NoneForm, all: Vocabulary, text: string, start: number): List {
  let list: List = { objects: [], end: start };
  let beforeComma: List | undefined;
  for (let count = 0; count < MOST_WORDS; count++) {
    const isComma = carriesOn(form, text, list.end);
    if (isComma) beforeComma = list;
    const from = isComma ? list.end + 1 : list.end;
    if (list.objects.length > 0 && NUMBER.test(text.charAt(from))) return beforeComma ?? list;
    const word = wordAt(all, text, from);
    if (word === undefined) break;
    const objects = word in form.objects ? [...list.objects, word] : list.objects;
    list = { objects, end: from + word.length };
  }
  return list;
}

/** Whether a comma at `at` stands inside the list: 申请行政复议,提起行政诉讼. */
function carriesOn({ goesOn }: NoneForm, text: string, at: number): boolean {
  return text[at] === ',' && goesOn !== undefined && goesOn.some((word) => text.startsWith(word, at + 1));
}

/** Whether nothing more is said in the clause. */
export function endsClause(text: string, at: number): boolean {
  return at >= text.length || CLAUSE_ENDS.includes(text[at] as string);
}

function readInverted(text: string, at: number): FoundClaim | undefined {
  for (const { form, heads } of INVERTED_HEADS) {
    const head = wordAt(heads, text, at);
    if (head === undefined || !endsClause(text, at + head.length)) continue;
    const before = form.before.exec(text.slice(Math.max(0, at - LOOK_BACK), at))?.[0];
    if (before === undefined) continue;
    const about = Object.entries(form.objects).filter(([word]) => before.includes(word));
    const start = at - before.length;
    const end = at + head.length;
    return {
      kind: 'none',
      about: about.map(([, object]) => object),
      start,
      end,
      words: text.slice(start, end),
    };
  }
  return undefined;
}
