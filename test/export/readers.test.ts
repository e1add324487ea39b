/** Programs that are not ours read what is exported: numbers are numbers, dates dates, and Vietnamese is right. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { plan } from '../../pipelines/plan.ts';
import type { Draft } from '../../src/review/drafts.ts';
import { fieldOf } from '../../src/review/target-fields.ts';
import { exportedFolder, pythonSays } from '../support/exported-folder.ts';
import { converted } from '../support/libre-office.ts';
import { deciding, reviewedFolder } from '../support/reviewed-folder.ts';
import { runMain } from '../support/run-main.ts';

const VALUES = [
  ['Tỷ lệ hộ nghèo', 5, null, 2030],
  ['Số doanh nghiệp thành lập mới', 200, null, 2026],
  ['Tỷ lệ xã đạt chuẩn nông thôn mới', 80, null, 2027],
  ['Tỷ lệ "hộ nghèo", hộ cận nghèo', 5, 7, 2030],
  ['Số doanh nghiệp thành lập mới', 200, null, 2026],
  ['Tỷ lệ xã đạt chuẩn nông thôn mới', 80, null, 2027],
];

it('Python reads the lines of JSON, and the CSV with and without a mark', async () => {
  const { bytes } = await exportedFolder();
  const json = pythonSays<unknown[]>(
    'import json,sys; print(json.dumps([[r["indicator"],r["value"],r["value_upper"],r["period_to"]] for r in map(json.loads, sys.stdin)]))',
    [],
    bytes('export', '--format', 'ndjson'),
  );
  expect(json).toEqual(VALUES);
  const read = (encoding: string, ...words: string[]) =>
    pythonSays<unknown[]>(
      `import csv,io,json,sys
rows = list(csv.DictReader(io.TextIOWrapper(sys.stdin.buffer, encoding="${encoding}", newline="")))
number = lambda cell: None if cell == "" else float(cell)
print(json.dumps([[r["indicator"], number(r["value"]), number(r["value_upper"]), number(r["period_to"])] for r in rows]))`,
      [],
      bytes('export', '--format', 'csv', ...words),
    );
  expect(read('utf-8')).toEqual(VALUES);
  expect(read('utf-8-sig', '--bom')).toEqual(VALUES);
  expect(bytes('export', '--format', 'csv', '--bom').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

it('sqlite3 takes every table in', async () => {
  const { cwd, run } = await exportedFolder();
  expect((await run('export', '--format', 'csv', '--out', 'tables')).code).toBe(0);
  const asked = ['targets', 'documents', 'citations', 'assignments'].map((name) => `.import tables/${name}.csv ${name}`);
  const question = 'SELECT d.title, count(*) n, sum(t.value) v FROM targets t JOIN documents d USING (document_id) GROUP BY 1;';
  const said = execFileSync('sqlite3', [':memory:'], { cwd, input: ['.mode csv', ...asked, '.mode json', question].join('\n') }).toString();
  expect(JSON.parse(said)).toEqual([{ title: expect.stringMatching(/^Phát triển kinh tế số/), n: 6, v: 570 }]);
});

it('openpyxl finds typed cells, a head that stays, filters and the sheet that explains', async () => {
  const { cwd, run } = await exportedFolder();
  await run('export', '--format', 'xlsx', '--out', 'tables');
  const said = pythonSays<Record<string, unknown>>(
    `import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Chỉ tiêu"]
heads = [cell.value for cell in sheet[1]]
at = lambda name: heads.index(name)
rows = [[row[at("Chỉ tiêu")].value, row[at("Giá trị")].value, row[at("Đến (nếu là khoảng)")].value, row[at("Đến năm")].value] for row in sheet.iter_rows(min_row=2)]
date = sheet.cell(2, at("Ngày ban hành") + 1)
print(json.dumps({"sheets": book.sheetnames, "rows": rows, "date": [date.is_date, date.value.isoformat()], "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref, "types": [cell.data_type for cell in sheet[2]][:9], "columns": book["Giải thích"].max_row}))`,
    [join(cwd, 'tables/muctieu.xlsx')],
  );
  expect(said).toMatchObject({
    sheets: ['Chỉ tiêu', 'Văn bản', 'Căn cứ', 'Phân công', 'Giải thích'],
    rows: VALUES,
    date: [true, '2025-02-03T00:00:00'],
    frozen: 'B2',
    filter: expect.stringMatching(/^A1:[A-Z]+7$/),
  });
  expect(said.columns).toBeGreaterThan(90);
});

it('LibreOffice shows the same', async () => {
  const { cwd, run } = await exportedFolder();
  await run('export', '--format', 'xlsx', '--out', 'tables');
  const [csv] = converted({ 'a.xlsx': readFileSync(join(cwd, 'tables/muctieu.xlsx')) }, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false');
  const rows = pythonSays<string[][]>(
    'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8")))))',
    [],
    csv,
  );
  const head = rows[0] ?? [];
  const shown = rows.slice(1).map((row) => ['Chỉ tiêu', 'Giá trị', 'Đến năm'].map((name) => row[head.indexOf(name)]));
  expect(shown.map(([indicator, value, year]) => [indicator, Number(value), Number(year)])).toEqual(
    VALUES.map(([indicator, value, , year]) => [indicator, value, year]),
  );
});

it('hyparquet reads numbers, dates and lists, whole and in a folder for each place', async () => {
  const { cwd, run } = await exportedFolder();
  await run('export', '--format', 'parquet', '--out', 'whole');
  await run('export', '--format', 'parquet', '--out', 'parts', '--partition');
  const read = async (path: string) => parquetReadObjects({ file: await asyncBufferFromFile(path) });
  const rows = await read(join(cwd, 'whole/targets.parquet'));
  expect(rows.map(({ indicator, value, value_upper, period_to }) => [indicator, value, value_upper, Number(period_to)])).toEqual(VALUES);
  expect(rows[0]).toMatchObject({ issued_on: new Date('2025-02-03'), section: ['KẾ HOẠCH'], lead_agencies: [], unit: '%' });
  const parts = readdirSync(join(cwd, 'parts/targets'), { recursive: true }).filter((path) => String(path).endsWith('.parquet'));
  expect((await read(join(cwd, 'parts/targets', String(parts[0])))).map(({ indicator }) => indicator)).toEqual(VALUES.map(([indicator]) => indicator));
});

it('python3-jsonschema accepts every extraction that lies here by the schema that lies here', () => {
  const files = readdirSync('extracted').filter((name) => name.endsWith('.json') && name !== 'index.json');
  const faults = pythonSays<Record<string, string[]>>(
    `import json, sys, jsonschema
check = jsonschema.Draft202012Validator(json.load(open("schema/extraction.schema.json", encoding="utf-8")))
print(json.dumps({path: [fault.message for fault in check.iter_errors(json.load(open("extracted/" + path, encoding="utf-8")))] for path in sys.argv[1:]}))`,
    files,
  );
  expect(files.length).toBeGreaterThan(10);
  expect(faults).toEqual(Object.fromEntries(files.map((name) => [name, []])));
});

it('a reader of annotations finds the words of each by quote and by position, also behind characters outside of the first plane', async () => {
  const { cwd, run } = await exportedFolder();
  const folder = await exportedFolder({
    'corpus/c.txt': `KẾ HOẠCH 😀\n${'x'.repeat(1020)}😀😀😀\n- Tỷ lệ hộ nghèo đạt 5% đến năm 2030.\n- Tỷ lệ hộ 😀 nghèo đạt 6% đến năm 2031.\n`,
  });
  for (const each of [{ cwd, run }, folder]) {
    const { stdout } = await each.run('export', '--format', 'jsonld');
    const annotations = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(annotations.length).toBeGreaterThan(0);
    for (const { target } of annotations)
      for (const { source, selector } of target) {
        const text = readFileSync(join(each.cwd, 'extracted', decodeURIComponent(source)), 'utf8');
        const [quote, position] = selector;
        const points = [...text];
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        const found = text.indexOf(`${quote.prefix}${quote.exact}${quote.suffix}`);
        expect([...text.slice(0, found + quote.prefix.length)].length).toBe(position.start);
      }
  }
});

/** Each has seen the one before it on the same thing. */
const chained = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, at) => ('seen' in draft && at % 2 === 1 ? { ...draft, seen: drafts[at - 1]?.id ?? null } : draft));

it('words that look like a formula stay words, and a share below zero a share', async () => {
  const { cwd, reviews } = await reviewedFolder();
  const document = await reviews.read('a.txt');
  const says = ['=HYPERLINK("http://x","y")', '@SUM(1)', '-2+3'];
  const drafts = (document?.extraction.targets ?? []).flatMap((target, at) => [
    deciding(
      { kind: 'target', id: target.id },
      { verdict: 'corrected', field: 'indicator', value: { says: says[at] ?? '', spans: { indicator: target.spans.indicator } } },
    ),
    deciding(
      { kind: 'target', id: target.id },
      { verdict: 'corrected', field: 'value', value: { ...fieldOf(target, 'value'), says: { ...target.value, text: '-5%' } } },
    ),
  ]);
  await reviews.save({ path: 'a.txt', text: document?.textSha256 ?? '', drafts: chained(drafts) }, 'an');
  const exported = async (...words: string[]) => (await runMain(cwd, ['export', ...words], plan)).stdout;
  const csv = pythonSays<{ indicator: string; value_text: string; comparator: string }[]>(
    'import csv,io,json,sys; print(json.dumps(list(csv.DictReader(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8")))))',
    [],
    await exported('--format', 'csv'),
  );
  expect(csv.map(({ indicator }) => indicator)).toEqual([`'=HYPERLINK("http://x","y")`, `'@SUM(1)`, `'-2+3`]);
  expect([csv[2]?.value_text, csv[2]?.comparator]).toEqual(['-5%', '=']);
  await exported('--format', 'xlsx', '--out', 'tables');
  const types = pythonSays<string[][]>(
    'import json, openpyxl, sys; sheet = openpyxl.load_workbook(sys.argv[1])["Chỉ tiêu"]; print(json.dumps([[cell.data_type, str(cell.value)] for row in sheet.iter_rows(min_row=2, max_row=4) for cell in row if str(cell.value)[:1] in "=@-"]))',
    [join(cwd, 'tables/muctieu.xlsx')],
  );
  expect(types.filter(([, words]) => words !== '=')).toEqual([
    ['s', '=HYPERLINK("http://x","y")'],
    ['s', '-5%'],
    ['s', '@SUM(1)'],
    ['s', '-5%'],
    ['s', '-2+3'],
    ['s', '-5%'],
  ]);
});
