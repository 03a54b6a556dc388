// The settings of the editor for the manifest: those of the configuration file from its schema, and the editor's own.
// Texts go to package.nls.json (English) and package.nls.zh-cn.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/** Settings that only the editor has. */
const OWN = {
  'nianbao.run': {
    type: 'string',
    enum: ['onType', 'onSave'],
    default: 'onType',
    scope: 'resource',
    say: ['何时检查打开的年报。', 'When an open report is checked.'],
    enumSay: [
      ['边写边查', 'While typing'],
      ['保存时查', 'When it is saved'],
    ],
  },
  'nianbao.locale': {
    type: 'string',
    enum: ['auto', 'zh', 'en'],
    default: 'auto',
    scope: 'resource',
    say: [
      '提示所用的语言。有配置文件时以配置文件为准。',
      'Language of the findings. A configuration file wins.',
    ],
    enumSay: [
      ['与编辑器相同', 'That of the editor'],
      ['中文', 'Chinese'],
      ['英文', 'English'],
    ],
  },
  'nianbao.baseline': {
    type: 'string',
    default: '',
    scope: 'resource',
    say: [
      '基线文件，路径相对工作区文件夹；其中已有的问题不再列出。',
      'A baseline file, relative to the folder of the workspace: the findings that it knows are not listed.',
    ],
  },
  'nianbao.workspace.enabled': {
    type: 'boolean',
    default: true,
    scope: 'window',
    say: [
      '也检查工作区中没有打开的年报，结果列在“问题”面板。',
      'Also checks the reports of the workspace that are not open; their findings are in the Problems panel.',
    ],
  },
  'nianbao.inlayHints.enabled': {
    type: 'boolean',
    default: true,
    scope: 'resource',
    say: [
      '在表中显示表格本身没有印出的合计，以及不相等的差数。',
      'Shows the sums that the form prints nowhere, and differences at broken totals.',
    ],
  },
  'nianbao.inlayHints.figures': {
    type: 'boolean',
    default: false,
    scope: 'resource',
    say: [
      '在文字中的数据后面标出它与表格是否相符：相符的标 ✓，不符的标出表格中的数。',
      'Marks the numbers in the prose: ✓ where the tables say the same, else the number of the tables.',
    ],
  },
  'nianbao.codeLens.enabled': {
    type: 'boolean',
    default: true,
    scope: 'resource',
    say: [
      '在每张表上方显示行列数和勾稽关系，在第一部分的标题上方显示文字中有多少处数据与表格相符。',
      'Shows over each table its size and its identities, and over section one how many numbers in the prose agree with the tables.',
    ],
  },
  'nianbao.outline.rows': {
    type: 'boolean',
    default: false,
    scope: 'resource',
    say: ['大纲中也列出表的各行。', 'Lists the rows of tables in the outline too.'],
  },
};

/** Settings that a configuration file may hold as well, with what the manifest adds to the schema. */
const SHARED = {
  rules: {},
  maxFindings: { maximum: undefined },
  body: {},
  topics: {},
  tables: {},
  archive: {},
  aliases: {},
};

/** package.json with the settings in it; the rest is written by hand. */
export function manifest({ configJsonSchema }) {
  const text = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const properties = Object.fromEntries(
    settings(configJsonSchema).map(([name, setting]) => [name, withKeys(setting, keyOf(name))]),
  );
  text.contributes.configuration = { title: '%displayName%', properties };
  return `${JSON.stringify(text, undefined, 2)}\n`;
}

/** A file of texts with those of the settings in it. @param at 0 for Chinese, 1 for English. */
export function texts(path, at) {
  return ({ configJsonSchema }) => {
    const byHand = Object.entries(JSON.parse(readFileSync(join(root, path), 'utf8'))).filter(
      ([key]) => !key.startsWith('config.'),
    );
    const made = settings(configJsonSchema).flatMap(([name, setting]) =>
      textsOf(setting, keyOf(name)).map(([key, say]) => [key, say[at]]),
    );
    return `${JSON.stringify(Object.fromEntries([...byHand, ...made]), undefined, 2)}\n`;
  };
}

function settings(configJsonSchema) {
  const { properties } = configJsonSchema();
  const shared = Object.entries(SHARED).map(([name, more]) => [
    `nianbao.${name}`,
    { ...fromSchema(properties[name]), scope: 'resource', ...more },
  ]);
  return [...Object.entries(OWN), ...shared];
}

function keyOf(name) {
  return name.replace('nianbao.', 'config.');
}

/** A part of the schema with its description as two texts. */
function fromSchema({ description, properties, items, ...rest }) {
  return {
    ...rest,
    ...(description && { say: description.split('\n\n') }),
    ...(properties && { properties: mapValues(properties, fromSchema) }),
    ...(items && { items: fromSchema(items) }),
  };
}

/** The same with keys in the place of texts. */
function withKeys({ say, enumSay, properties, items, ...rest }, key) {
  return {
    ...rest,
    ...(say && { description: `%${key}%` }),
    ...(enumSay && { enumDescriptions: enumSay.map((_, at) => `%${key}.${rest.enum[at]}%`) }),
    ...(properties && {
      properties: mapValues(properties, (part, name) => withKeys(part, `${key}.${name}`)),
    }),
    ...(items && { items: withKeys(items, key) }),
  };
}

/** Every key with its two texts. */
function textsOf({ say, enumSay = [], enum: names, properties = {}, items }, key) {
  return [
    ...(say ? [[key, say]] : []),
    ...enumSay.map((text, at) => [`${key}.${names[at]}`, text]),
    ...Object.entries(properties).flatMap(([name, part]) => textsOf(part, `${key}.${name}`)),
    ...(items ? textsOf(items, key) : []),
  ];
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
