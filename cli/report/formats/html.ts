import type { Locale } from '../../../core/lint/types';
import { listBlocks, MOST_RULES, overviewBlocks } from '../blocks';
import type { Block, ListFormat, Row } from '../list';

/**
 * A page that prints on A4, the heads of a table again on each sheet; nothing in it runs or is fetched. Heads of the
 * overview's many columns stand upright.
 */
export function html(locale: Locale): ListFormat {
  return {
    extension: 'html',
    list: (list) => page(listBlocks(list, locale), locale, ''),
    overview: (overview) => page(overviewBlocks(overview, locale, MOST_RULES), locale, 'overview'),
  };
}

const STYLE = `@page { size: A4 landscape; margin: 14mm 10mm; }
body { font: 10pt/1.5 "Noto Serif CJK SC", SimSun, "Songti SC", serif; color: #000; background: #fff; margin: 1em; }
h1 { font-size: 16pt; text-align: center; margin: 0 0 .6em; }
h2 { font-size: 12pt; margin: 1.2em 0 .3em; break-after: avoid; }
p { margin: .3em 0; }
table { border-collapse: collapse; width: 100%; margin: .5em 0; }
table.fixed { table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #555; padding: 2px 4px; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: #eee; font-weight: bold; }
td.n { text-align: right; white-space: nowrap; }
.overview table:first-of-type th:nth-child(n+4) { writing-mode: vertical-rl; font-size: 8pt; max-height: 16em; }
@media print { body { margin: 0; font-size: 9pt; } th { background: none; } }`;

function page(blocks: readonly Block[], locale: Locale, kind: string): string {
  const title = blocks.find((one) => one.kind === 'title');
  const lang = locale === 'zh' ? 'zh-CN' : 'en';
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title && title.kind === 'title' ? escaped(title.text) : ''}</title>
<style>
${STYLE}
</style>
</head>
<body class="${kind}">
${blocks.map(block).join('\n')}
</body>
</html>
`;
}

const TAGS = { title: 'h1', heading: 'h2', paragraph: 'p' } as const;

function block(one: Block): string {
  if (one.kind !== 'table') return `<${TAGS[one.kind]}>${escaped(one.text)}</${TAGS[one.kind]}>`;
  const heads = one.heads.map((head) => `<th>${escaped(head)}</th>`).join('');
  return `<table${one.widths ? ' class="fixed"' : ''}>${columns(one.widths)}\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${one.rows.map(row).join('')}</tbody>\n</table>`;
}

function columns(widths: readonly number[] = []): string {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${((width / all) * 100).toFixed(1)}%">`);
  return columns.length > 0 ? `<colgroup>${columns.join('')}</colgroup>` : '';
}

function row(cells: Row): string {
  const inner = cells.map((cell) =>
    typeof cell === 'number' ? `<td class="n">${cell}</td>` : `<td>${escaped(cell)}</td>`,
  );
  return `<tr>${inner.join('')}</tr>\n`;
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML has no way to write (control characters, half of a pair) becomes U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark)
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '\uFFFD');
}
