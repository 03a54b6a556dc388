// The generated files: path, and how its text is made from the rules and the configuration's schema. To add one:
// its entry here. `marked` gives the parts between `<!-- <name>:start -->` and `<!-- <name>:end -->` of a file that
// is otherwise written by hand.
import { grammar } from './lib/grammar.mjs';
import { languageConfiguration } from './lib/language-configuration.mjs';
import { configSchema, ruleIndex, ruleTable } from './lib/rule-docs.mjs';
import { manifest, texts } from './lib/settings.mjs';
import { snippets } from './lib/snippets.mjs';

export const generated = [
  { path: 'schemas/nianbao.config.schema.json', text: configSchema },
  { path: 'syntaxes/nianbao.tmLanguage.json', text: grammar },
  { path: 'language-configuration.json', text: languageConfiguration },
  { path: 'snippets/nianbao.code-snippets', text: snippets },
  { path: 'docs/rules/README.md', text: ruleIndex },
  { path: 'package.json', text: manifest },
  { path: 'package.nls.json', text: texts('package.nls.json', 1) },
  { path: 'package.nls.zh-cn.json', text: texts('package.nls.zh-cn.json', 0) },
  { path: 'README.md', marked: { rules: (core) => ruleTable(core, 'en') } },
  { path: 'README.zh-CN.md', marked: { rules: (core) => ruleTable(core, 'zh') } },
];
