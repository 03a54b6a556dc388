/** What is told of the members of a roll-up: who is missing, handed in twice, cannot be summed safely. */
import type { ReportEntry } from '../../archive/entry';
import { CELL_PLACES, keyOf } from '../../archive/quantities';
import type { Member, MemberStatus, RollUp } from '../../archive/roll-up';
import type { PlacedRange } from '../../text/placed-range';
import type { Bilingual, ElsewhereDraft, FindingDraft } from '../types';
import { joined, phrase } from './identity-wording';

/** Something to tell of some members. */
interface Remark {
  /** `data.members` of the finding goes by this name. */
  readonly kind: MemberStatus | 'copies' | 'renamed' | 'unsafe';
  readonly message: Bilingual;
  /** One member within the message. */
  readonly member: Bilingual;
  readonly about: (member: Member, rollUp: RollUp) => boolean;
  /** The reports that it rests on. */
  readonly reports: (member: Member) => readonly (ReportEntry | undefined)[];
}

const is =
  (status: MemberStatus) =>
  (member: Member): boolean =>
    member.status === status;
const own = ({ entry }: Member): readonly (ReportEntry | undefined)[] => [entry];
const all = ({ copies }: Member): readonly ReportEntry[] => copies;
const NAME: Bilingual = { zh: '{name}', en: '{name}' };

/** In the order in which they are told. */
const REMARKS: readonly Remark[] = [
  {
    kind: 'missing',
    message: {
      zh: '缺 {count} 个机关的{year}年年报，合计还不能核对：{members}。',
      en: 'No report for {year} of {count} of the members, so that the sum cannot be told: {members}.',
    },
    member: NAME,
    about: is('missing'),
    reports: () => [],
  },
  {
    kind: 'last-year',
    message: {
      zh: '{count} 个机关交来的是上年的年报，缺{year}年的，合计还不能核对：{members}。',
      en: "Last year's report was handed in for {year} by {count} of the members, so that the sum cannot be told: {members}.",
    },
    member: { zh: '{name}（{file}）', en: '{name} ({file})' },
    about: is('last-year'),
    reports: ({ instead }) => [instead],
  },
  {
    kind: 'twice',
    message: {
      zh: '{count} 个机关交了几份数字不同的{year}年年报，没有计入，请只留一份：{members}。',
      en: 'Reports for {year} that differ were handed in by {count} of the members; none is summed until one is left: {members}.',
    },
    member: { zh: '{name}（{files}）', en: '{name} ({files})' },
    about: is('twice'),
    reports: all,
  },
  {
    kind: 'other-edition',
    message: {
      zh: '{count} 个机关用的不是{year}年的表格版式，没有计入：{members}。',
      en: 'Not in the form for {year} and not summed, {count} of the members: {members}.',
    },
    member: { zh: '{name}（{file}）', en: '{name} ({file})' },
    about: is('other-edition'),
    reports: own,
  },
  {
    kind: 'unsafe',
    message: {
      zh: '{count} 个机关的{year}年年报自身勾稽不平，合计不可靠：{members}。',
      en: 'The sum is not safe: the own arithmetic for {year} does not hold of {count} of the members: {members}.',
    },
    member: { zh: '{name}（{faults} 处）', en: '{name} ({faults})' },
    about: (member, { unsafe }) => unsafe.includes(member),
    reports: own,
  },
  {
    kind: 'copies',
    message: {
      zh: '{count} 个机关的{year}年年报有几份，数字相同，各计一次：{members}。',
      en: 'Copies of one report for {year} were handed in by {count} of the members and are counted once: {members}.',
    },
    member: { zh: '{name}（{files}）', en: '{name} ({files})' },
    about: ({ status, copies }) => status === 'counted' && copies.length > 0,
    reports: all,
  },
  {
    kind: 'renamed',
    message: {
      zh: '{count} 个机关改了名称，按 aliases 计入：{members}。',
      en: 'Found under another name, by aliases, {count} of the members: {members}.',
    },
    member: { zh: '{name}现为{body}', en: '{name} is now {body}' },
    about: ({ renamedFrom }) => renamedFrom !== undefined,
    reports: own,
  },
  {
    kind: 'elsewhere',
    message: {
      zh: '{count} 个机关交了{year}年年报，但在别处统计，没有计入：{members}。',
      en: 'Not summed, for they are counted elsewhere, though there are reports for {year}, {count}: {members}.',
    },
    member: { zh: '{name}（{reason}）', en: '{name} ({reason})' },
    about: ({ status, entry }) => status === 'elsewhere' && entry !== undefined,
    reports: own,
  },
  {
    kind: 'unlisted',
    message: {
      zh: '{count} 个机关交了{year}年年报，但不在成员名单中，没有计入：{members}。',
      en: 'Not summed, for nobody lists them as members, though there are reports for {year}, {count}: {members}.',
    },
    member: { zh: '{name}（{file}）', en: '{name} ({file})' },
    about: is('unlisted'),
    reports: own,
  },
];

const SUCCESSOR: Bilingual = {
  zh: '{heir}的上年结转与{missing}上年的结转下年度相同，可能是它改了名；如是，请写进 aliases。',
  en: ' {heir} carried over what {missing} handed on, and may be its new name; if so, say it in aliases.',
};
const UNREAD: Bilingual = {
  zh: '另有 {count} 份年报读不出机关或年度，可能在其中：{files}。',
  en: ' Of {count} reports body or year cannot be told; it may be among them: {files}.',
};
const ALL: Bilingual = { zh: '', en: '' };
const LIST: Bilingual = { zh: '，', en: ', ' };
/** Files that are named. */
const MOST_FILES = 5;
const NEXT: Bilingual = { zh: '；', en: '; ' };
const PLACE: Bilingual = { zh: '{name}{year}年年报', en: 'report of {name} for {year}' };

/** One finding for each kind of remark, without its place. */
export function memberFindings(rollUp: RollUp): Omit<FindingDraft, 'range'>[] {
  return memberRemarks(rollUp).map(({ kind, message, members, reports }) => ({
    message,
    elsewhere: reports.map(placeIn),
    data: { rollUp: kind, members: members.map(({ name }) => name) },
  }));
}

/** What there is to tell of some members of a roll-up. */
export interface MemberRemark {
  readonly kind: Remark['kind'];
  readonly message: Bilingual;
  readonly members: readonly Member[];
  readonly reports: readonly ReportEntry[];
}

/** Everything that there is to tell of the members, one remark for each kind. */
export function memberRemarks(rollUp: RollUp): MemberRemark[] {
  return REMARKS.flatMap((remark): MemberRemark[] => {
    const members = rollUp.members.filter((member) => remark.about(member, rollUp));
    if (members.length === 0) return [];
    const reports = members.flatMap(remark.reports).filter((report) => report !== undefined);
    return [{ kind: remark.kind, message: messageOf(remark, members, rollUp), members, reports }];
  });
}

function messageOf(remark: Remark, members: readonly Member[], rollUp: RollUp): Bilingual {
  const message = phrase(remark.message, {
    count: members.length,
    year: rollUp.year,
    members: joined(
      members.map((member) => memberWords(remark, member)),
      NEXT,
    ),
  });
  return remark.kind === 'missing' ? joined([message, ...excuses(rollUp)], ALL) : message;
}

/** Why a member may seem to be missing that is not. */
function excuses({ successors, unread }: RollUp): Bilingual[] {
  const renamed = successors.map(({ missing, heir }) =>
    phrase(SUCCESSOR, { missing: missing.name, heir: heir.name }),
  );
  if (unread.length === 0) return renamed;
  const files = unread.slice(0, MOST_FILES).map(({ file }) => file);
  return [...renamed, phrase(UNREAD, { count: unread.length, files: filesWords(files) })];
}

function filesWords(files: readonly string[]): Bilingual {
  return joined(
    files.map((file) => ({ zh: file, en: file })),
    LIST,
  );
}

function memberWords({ member, reports }: Remark, of: Member): Bilingual {
  const files = reports(of).flatMap((report) => report?.file ?? []);
  return phrase(member, {
    name: of.name,
    body: of.entry?.body ?? '',
    reason: of.reason ?? '',
    faults: of.entry?.faults.length ?? 0,
    file: files[0] ?? '',
    files: filesWords(files),
  });
}

const START: PlacedRange = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A report for the list of related places: its cell that is wrong, else its first number. */
function placeIn(report: ReportEntry): ElsewhereDraft {
  const { quantities, culprits, doubts } = report;
  const isNumber = (at: (typeof CELL_PLACES)[number]): boolean => quantities.value(at) !== undefined;
  const wrong = CELL_PLACES.find((at) => (culprits.has(keyOf(at)) || doubts.has(keyOf(at))) && isNumber(at));
  const shown = wrong ?? CELL_PLACES.find(isNumber);
  return {
    file: report.file,
    place: shown ? quantities.range(shown) : START,
    message: phrase(PLACE, { name: report.body ?? '', year: report.year ?? '' }),
  };
}
