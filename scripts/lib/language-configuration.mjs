// What VS Code itself does in a report: brackets, comments, words, and what Enter puts at the start of the next line.

const PAIRS = ['《》', '〈〉', '（）', '“”', '‘’', '〔〕', '【】', '「」', '『』', '()', '[]', '{}'].map(
  (pair) => [...pair],
);
const NUMERALS = [...'一二三四五六七八九十'];
const DIGITS = NUMERALS.map((_, index) => String(index + 1));

/**
 * The lists that Enter continues: what stands before and after each number, the numbers, and the text that an item
 * has by then. A line that may be a heading or a label (（一）主动公开, 1.属于国家秘密) must be a sentence.
 */
const LISTS = [
  { numbers: NUMERALS, before: '', after: '是', text: '.+' },
  { numbers: NUMERALS, before: '（', after: '）', text: '.{14,}[。；;]' },
  { numbers: NUMERALS, before: '(', after: ')', text: '.{14,}[。；;]' },
  { numbers: DIGITS, before: '', after: '. ', text: '.+[。；;]' },
  { numbers: DIGITS, before: '', after: '.', text: '[^\\d\\s].*[。；;]' },
  { numbers: DIGITS, before: '', after: '．', text: '[^\\d\\s].*[。；;]' },
  { numbers: DIGITS, before: '', after: '、', text: '[^\\d\\s].*[。；;]' },
  { numbers: DIGITS, before: '（', after: '）', text: '.+[。；;]' },
];
/** What stands before an item: nothing (VS Code copies white space by itself), or what it does not copy. */
const INDENTS = ['', '　　'];

const DIGIT = '[0-9０-９]';
const LETTER = '[\\p{Script=Latin}_]';
const LETTER_OR_DIGIT = '[\\p{Script=Latin}\\d_]';

/** language-configuration.json. */
export function languageConfiguration() {
  const configuration = {
    comments: { blockComment: ['<!--', '-->'] },
    brackets: PAIRS,
    // Prose is no code: its brackets keep the colour of the words around them.
    colorizedBracketPairs: [],
    autoClosingPairs: [
      ...PAIRS.map(([open, close]) => ({ open, close })),
      { open: '"', close: '"' },
      { open: '<!--', close: ' -->', notIn: ['comment'] },
    ],
    surroundingPairs: [...PAIRS, ['"', '"'], ['*', '*']],
    autoCloseBefore: ';:.,=}])>| \n\t　。，、；：？！）〕】》〉”’」』',
    folding: {
      markers: { start: '^\\s*<!--\\s*#?region\\b.*-->', end: '^\\s*<!--\\s*#?endregion\\b.*-->' },
    },
    wordPattern: {
      pattern: [
        `${DIGIT}+(?:,${DIGIT}{3}(?!${DIGIT}))*(?:\\.${DIGIT}+)?`,
        `${LETTER}${LETTER_OR_DIGIT}*(?:-${LETTER_OR_DIGIT}+)*`,
        '\\p{Script=Han}+',
      ].join('|'),
      flags: 'u',
    },
    onEnterRules: [tableRow(), ...LISTS.flatMap(listRules)],
  };
  return `${JSON.stringify(configuration, undefined, 2)}\n`;
}

/** A row after a row. Rules append a fixed text and leave the cursor behind it: the first cell, not all of them. */
function tableRow() {
  return rule('^\\s*\\|(?:[^|]*\\|)+\\s*$', '| ');
}

/** The rules of a list, one for each number and indent: a rule can only append what stands in it. */
function listRules({ numbers, before, after, text }) {
  return INDENTS.flatMap((indent) =>
    numbers.slice(0, -1).map((number, index) => {
      const [mark, next] = [number, numbers[index + 1]].map((one) => before + one + after);
      const start = indent === '' ? '[ \\t]*' : indent;
      // A line that goes on to the next item itself has been a list of its own.
      return rule(`^${start}${literal(mark)}(?!.*${literal(next)})${text}\\s*$`, indent + next);
    }),
  );
}

function rule(beforeText, appendText) {
  return { beforeText, afterText: '^\\s*$', action: { indent: 'none', appendText } };
}

function literal(text) {
  return text.replace(/[.()]/g, '\\$&');
}
