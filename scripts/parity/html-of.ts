/** A plan as the page of an office: paragraphs, lists with their own numbers, tables with spans, and the site's furniture around it. */
import type { Letterhead } from './letterhead.ts';
import { lineOf, type Plan, type PlanBlock, type PlanText } from './plan-blocks.ts';
import { headRows, type PlanTable } from './plan-table.ts';

export interface HtmlStyle {
  /** With the menus, the search field and the foot that a site puts around a page. */
  readonly site: boolean;
  /** In small print, which puts a short plan on one page. */
  readonly small?: boolean;
}

export function htmlOf(plan: Plan, { site, small = false }: HtmlStyle): string {
  const size = small ? 9 : 12;
  const body = [plan.letterhead ? letterheadOf(plan.letterhead) : '', ...plan.blocks.map(blockOf)].join('\n');
  const page = site ? `${menu}\n<main><article>\n${body}\n</article></main>\n${foot}` : body;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${plan.name}</title>
<style>
@page { size: A4; margin: ${small ? '10mm' : '20mm 15mm 20mm 25mm'} }
body { font-family: "DejaVu Serif", serif; font-size: ${size}pt; line-height: 1.3 }
p { margin: 0 0 6pt; text-align: justify }
ul { list-style-type: "-  " }
table.data { border-collapse: collapse; width: 100%; font-size: ${size - 2}pt }
table.data td, table.data th { border: 1px solid black; padding: 2pt 4pt; font-weight: normal }
tr { break-inside: avoid }
</style>
</head>
<body>
${page}
</body>
</html>
`;
}

const menu = `<header><a href="/">Trang chủ</a><form action="/tim"><input name="q" placeholder="Tìm kiếm"></form></header>
<nav><ul><li><a href="/tin">Tin tức</a></li><li><a href="/van-ban">Văn bản (1.204)</a></li><li><a href="/lien-he">Liên hệ</a></li></ul></nav>`;
const foot = `<aside><h3>Tin liên quan</h3><ul><li><a href="/1">Phấn đấu 100% xã có đường ô tô đến năm 2031</a></li></ul></aside>
<footer><p>© 2026 Cổng thông tin điện tử. Điện thoại: 0299.3812.456. Đang truy cập: 152</p></footer>
<script>const visits = "đạt 99% vào năm 2033";</script>`;

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const strongly = (block: PlanText, text: string): string => (block.strong ? `<strong>${escaped(text)}</strong>` : escaped(text));

function blockOf(block: PlanBlock): string {
  if (block.kind === 'table') return tableOf(block);
  if (block.depth !== null) return `<h${block.depth}>${escaped(lineOf(block))}</h${block.depth}>`;
  if (block.marker === '-') return `<ul><li>${strongly(block, block.words)}</li></ul>`;
  const number = /^(\d{1,3})\.$/u.exec(block.marker)?.[1];
  if (number) return `<ol start="${number}"><li>${strongly(block, block.words)}</li></ol>`;
  return `<p>${strongly(block, lineOf(block))}</p>`;
}

function tableOf(table: PlanTable): string {
  const head = headRows(table);
  const rows = table.rows.map((cells, i) => {
    const tag = i < head ? 'th' : 'td';
    const written = cells.map(({ text, columns, rows: high }) => {
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${high > 1 ? ` rowspan="${high}"` : ''}`;
      return `<${tag}${spans}>${escaped(text)}</${tag}>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table class="data">\n<thead>\n${rows.slice(0, head).join('\n')}\n</thead>\n<tbody>\n${rows.slice(head).join('\n')}\n</tbody>\n</table>`;
}

const letterheadOf = (rows: Letterhead): string =>
  `<table class="letterhead" width="100%">\n${rows
    .map((cells) => `<tr>${cells.map((lines) => `<td align="center">${lines.map(escaped).join('<br>')}</td>`).join('')}</tr>`)
    .join('\n')}\n</table>`;
