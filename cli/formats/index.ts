/** The output formats of `nianbao lint`. To add one: its file and its line here. */
import { csv } from './csv';
import type { FormatMaker } from './format';
import { github } from './github';
import { json } from './json';
import { jsonl } from './jsonl';
import { junit } from './junit';
import { markdown } from './markdown';
import { sarif } from './sarif';
import { stylish } from './stylish';

export const FORMATS = { stylish, json, jsonl, sarif, junit, github, markdown, csv } satisfies Record<
  string,
  FormatMaker
>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
