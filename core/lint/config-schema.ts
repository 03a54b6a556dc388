/**
 * What nianbao.config.json may hold. The one source of its checks, its types and its JSON schema.
 * Loads zod; to be imported only where a configuration file was found.
 */
import * as z from 'zod';
import { rules } from '../rules';
import type { RuleMeta } from '../rules/types';
import { say, text, textOrTexts, texts } from './config-words';
import { rollUps } from './roll-up-schema';

const SETTINGS = ['error', 'warning', 'information', 'hint', 'off'] as const;
const TABLES = ['t2_1', 't2_5', 't2_6', 't2_8', 't2_9', 'table3', 'table4'] as const;
const LEVELS = ['state', 'province', 'city', 'county', 'town'] as const;

function ruleSetting({ summary, severity }: RuleMeta) {
  return z
    .enum(SETTINGS)
    .optional()
    .meta({ ...say(summary.zh, summary.en), default: severity });
}

const ruleSettings = z
  .strictObject(Object.fromEntries(rules.map(({ meta }) => [meta.id, ruleSetting(meta)])))
  .meta(say('各条规则的级别；off 为不查。', 'Severity of each rule; off means that it is not checked.'));

const extraRow = z.strictObject({
  table: z
    .enum(TABLES)
    .meta(
      say('行加在哪张表：表二按条例第二十条分项，其余为 table3、table4。', 'The table that holds the row.'),
    ),
  label: text.meta(say('这一行的名称，按表中所印。', 'The label of the row, as printed.')),
});

const body = z.strictObject({
  name: text.optional().meta(say('机关全称。', "The body's full name.")),
  level: z
    .enum(LEVELS)
    .optional()
    .meta(
      say(
        '机关层级：state 国家，province 省，city 市，county 县区，town 乡镇街道。',
        'Where the body stands.',
      ),
    ),
  rulemaking: z
    .boolean()
    .optional()
    .meta(say('是否有规章制定权（立法法）。', 'Whether the body has the power to make 规章.')),
});

const settings = {
  rules: ruleSettings.optional(),
  locale: z.enum(['zh', 'en']).optional().meta(say('提示所用的语言。', 'Language of the messages.')),
  maxFindings: z
    .int()
    .min(1)
    .optional()
    .meta({ ...say('一个文件最多列出多少处发现。', 'Findings listed per file.'), default: 500 }),
  tables: z
    .strictObject({
      extraRows: z
        .array(extraRow)
        .optional()
        .meta(say('上级在表中增加的行，不算 row-unknown。', 'Rows that a superior body added to a table.')),
    })
    .optional()
    .meta(say('表的地方格式。', 'Local forms of the tables.')),
  topics: texts
    .optional()
    .meta(say('总体情况中还须写到的小标题。', 'Further sub-topics that section one must hold.')),
  body: body.optional().meta(say('发布年报的机关。', 'The body that publishes the report.')),
  archive: z
    .boolean()
    .optional()
    .meta({
      ...say(
        '把各机关、各年度的年报互相对照：上年结转、现行有效、雷同等。命令对照所检查的文件，编辑器对照工作区的全部年报。',
        "Whether reports are held against each other: last year's, and other bodies'. The command takes the files that it checks, the editor all of the workspace.",
      ),
      default: false,
    }),
  aliases: z
    .array(z.array(text).min(2))
    .optional()
    .meta(
      say(
        '改过名的机关：每组是同一机关的各个名称，用来找上年的年报。',
        'Bodies that were renamed: each list holds the names of one body.',
      ),
    ),
};

const override = z
  .strictObject({
    files: textOrTexts.meta(
      say(
        '对哪些文件有效：gitignore 写法，相对本配置文件所在目录。',
        'Files by gitignore patterns, relative to this file.',
      ),
    ),
    ...settings,
  })
  .meta(say('只对部分文件有效的设置，后面的优先。', 'Settings for some files; later ones win.'));

export const configSchema = z
  .strictObject({
    $schema: z.string().optional().meta(say('本文件的 JSON Schema。', 'The JSON schema of this file.')),
    extends: textOrTexts
      .optional()
      .meta(
        say('先读入的配置文件，路径相对本文件。', 'Configuration files to build on, relative to this one.'),
      ),
    ...settings,
    overrides: z.array(override).optional(),
    rollup: rollUps.optional(),
    files: texts
      .optional()
      .meta(
        say(
          '除 .txt .md .html .htm .nianbao 外还要检查的文件：gitignore 写法。',
          'Further files to lint, by gitignore patterns.',
        ),
      ),
    ignore: texts
      .optional()
      .meta(say('不检查的文件：gitignore 写法。', 'Files to pass over, by gitignore patterns.')),
  })
  .meta({ title: 'nianbao.config.json', ...say('年报检查的配置。', 'Configuration of Nianbao.') });

/** A configuration file as written. */
export type ConfigFile = z.infer<typeof configSchema>;

/** The settings that a file as a whole and each of its overrides may hold. */
export type ConfigSettings = Pick<ConfigFile, keyof typeof settings>;

/** The JSON schema (draft 7, as editors read it) of nianbao.config.json: what `npm run generate` writes. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' });
}

/** A place of the schema as completion needs it. */
export interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  /** One thing or a list of them. */
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
  readonly type?: string;
  /** In Chinese and, behind a blank line, in English. */
  readonly description?: string;
}

/** What may stand at a path of the configuration; undefined where nothing may. */
export function nodeAt(path: readonly PropertyKey[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = configJsonSchema();
  for (const part of path) {
    if (typeof part === 'number') node = among(node, 'items')?.items;
    else node = among(node, 'properties')?.properties?.[String(part)];
  }
  return among(node, 'properties');
}

/** Of the forms that a value may have, the one with items or with fields. */
function among(node: SchemaNode | undefined, what: 'items' | 'properties'): SchemaNode | undefined {
  return node?.anyOf?.find((form) => form[what] !== undefined) ?? node;
}

/** The fields that an object at a path of the configuration may hold. */
export function fieldsAt(path: readonly PropertyKey[]): readonly string[] {
  return Object.keys(nodeAt(path)?.properties ?? {});
}
