/**
 * A district of sixty departments over two years, in many layouts and encodings, true in itself; with a known set of
 * things that are wrong with what the departments handed in.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TextForm } from '../../../host/encoding';
import { encode } from '../../../host/node/write';
import { copyOf, type Figures, numbersFrom } from '../random-report';
import { type Writer, writers } from '../writers';
import { markdown } from '../writers/markdown';
import {
  DEPARTMENTS,
  DISTRICT,
  ELSEWHERE,
  FAULTY,
  LAST_YEAR,
  MISSING,
  OWN,
  PLACE,
  RENAMED,
  TWICE,
} from './bodies';
import { departmentYears, sumOfFigures } from './numbers';
import { paragraphsFor, withParagraphs } from './words';

/** A file of the district, as it lies in the folder. */
export interface DistrictFile {
  readonly path: string;
  readonly text: string;
  readonly form: TextForm;
  /** What it prints; undefined for the configuration. */
  readonly figures: Figures | undefined;
}

/** What is wrong with what was handed in for the later year, by the files and bodies that a finding must name. */
export interface Planted {
  readonly missing: string;
  readonly twice: { readonly body: string; readonly files: readonly string[] };
  readonly lastYear: { readonly body: string; readonly file: string };
  readonly faulty: readonly { readonly body: string; readonly file: string }[];
  readonly elsewhere: { readonly body: string; readonly reason: string; readonly file: string };
  readonly renamed: { readonly from: string; readonly to: string; readonly file: string };
}

export interface District {
  readonly body: string;
  readonly year: number;
  readonly files: readonly DistrictFile[];
  /** Files of the district's own report, the earlier year first. */
  readonly own: readonly [string, string];
  readonly planted: Planted;
  /** What the members that can be summed print for the later year, by body. */
  readonly summed: ReadonlyMap<string, Figures>;
}

const YEAR = 2024;
const UTF8: TextForm = { encoding: 'utf-8', bom: false };
const FORMS: readonly TextForm[] = [
  UTF8,
  { encoding: 'utf-8', bom: true },
  { encoding: 'gb18030', bom: false },
  { encoding: 'utf-16le', bom: true },
  UTF8,
];

/** The district of a seed: the same files for the same seed. */
export function districtOf(seed = 1): District {
  return new Making(seed).district();
}

/** Writes the district of a seed into a folder and tells what was planted in it. */
export async function writeDistrict(folder: string, seed = 1): Promise<District> {
  const district = districtOf(seed);
  for (const { path, text, form } of district.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await encode(text, form));
  }
  return district;
}

class Making {
  readonly #random: () => number;
  readonly #files: DistrictFile[] = [];
  readonly #summed = new Map<string, Figures>();
  readonly #truth: [Figures[], Figures[]] = [[], []];

  constructor(seed: number) {
    this.#random = numbersFrom(seed);
  }

  district(): District {
    const faulty: { body: string; file: string }[] = [];
    const files = new Map<string, string>();
    for (const [at, [name, field]] of DEPARTMENTS.entries()) {
      const body = PLACE + name;
      const [before, after] = departmentYears(body, YEAR, this.#random);
      const said = this.#said(after, at);
      const write = (figures: Figures, path: string, layout: number): string =>
        this.#write(figures, path, layout, [figures === said ? after : figures, field]);
      if (body !== ELSEWHERE.body) {
        this.#truth[0].push(before);
        this.#truth[1].push(after);
        write(before, `${YEAR - 1}/部门/${name}`, at);
      }
      if (body === LAST_YEAR) files.set(body, write(before, `${YEAR}/部门/${name}`, at + 1));
      if (body === MISSING || body === LAST_YEAR) continue;
      files.set(body, write(said, `${YEAR}/部门/${said.body.slice(PLACE.length)}`, at + 3));
      if (said !== after && body !== RENAMED.from) faulty.push({ body, file: files.get(body) ?? '' });
      if (body !== ELSEWHERE.body) this.#summed.set(body, said);
    }
    const again = this.#summed.get(TWICE) as Figures;
    const copy = this.#write(again, `${YEAR}/部门/水务局（第二次）`, 7, [again, '河湖治理']);
    return {
      body: DISTRICT,
      year: YEAR,
      own: [this.#ofDistrict(0), this.#ofDistrict(1)],
      files: [...this.#files, configuration()],
      summed: this.#summed,
      planted: {
        missing: MISSING,
        twice: { body: TWICE, files: [files.get(TWICE) ?? '', copy].sort() },
        lastYear: { body: LAST_YEAR, file: files.get(LAST_YEAR) ?? '' },
        faulty,
        elsewhere: { ...ELSEWHERE, file: files.get(ELSEWHERE.body) ?? '' },
        renamed: { ...RENAMED, file: files.get(RENAMED.from) ?? '' },
      },
    };
  }

  /** What a department prints of its true numbers. */
  #said(truth: Figures, at: number): Figures {
    if (truth.body === RENAMED.from) return { ...truth, body: RENAMED.to };
    return (FAULTY as readonly string[]).includes(truth.body) ? withFault(truth, at) : truth;
  }

  /** @param told the numbers that the prose speaks of, and the field. */
  #write(figures: Figures, path: string, at: number, told: readonly [Figures, string]): string {
    const writer = writers[(at * 5 + figures.year) % writers.length] as Writer;
    const text = withParagraphs(writer.write(figures), paragraphsFor(...told, this.#random));
    return this.#add(`${path}.${writer.extension}`, text, FORMS[at % FORMS.length] ?? UTF8, figures);
  }

  /** The district's own report: the true sum of all who belong to it. */
  #ofDistrict(at: 0 | 1): string {
    const figures = sumOfFigures(DISTRICT, this.#truth[at]);
    const text = withParagraphs(markdown.write(figures), paragraphsFor(figures, '全区政务', this.#random));
    return this.#add(`${figures.year}/${DISTRICT}.md`, text, UTF8, figures);
  }

  #add(path: string, text: string, form: TextForm, figures: Figures | undefined): string {
    this.#files.push({ path, text, form, figures });
    return path;
  }
}

/** One cell that two identities call wrong. */
function withFault(truth: Figures, at: number): Figures {
  const copy = copyOf(truth);
  const row = copy.tables.table3[at % 2 === 0 ? 'new' : 'carryOut'] ?? {};
  row.natural = (row.natural ?? 0) + 2 + (at % 3);
  return copy;
}

function configuration(): DistrictFile {
  const members = DEPARTMENTS.map(([name]) => PLACE + name).filter(
    (body) => body !== OWN && body !== ELSEWHERE.body,
  );
  const config = {
    archive: true,
    aliases: [[RENAMED.to, RENAMED.from]],
    rollup: { body: DISTRICT, members, own: OWN, elsewhere: [ELSEWHERE] },
  };
  const text = `${JSON.stringify(config, undefined, 2)}\n`;
  return { path: 'nianbao.config.json', text, form: UTF8, figures: undefined };
}
