/** `muctieu compare`: one indicator by place and year, as a table or as a picture, with what speaks against what. */
import { dirname, resolve } from 'node:path';
import { Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { type ChartWords, chartOption } from '../../compare/chart.ts';
import { type Comparison, compare, type Stated } from '../../compare/compare.ts';
import { comparedDocuments } from '../../compare/compared-documents.ts';
import { signs } from '../../compare/signs.ts';
import { readDecisions } from '../../indicators/decisions-file.ts';
import { type Group, groupIndicators } from '../../indicators/group-indicators.ts';
import { foldedText } from '../../search/folded-text.ts';
import type { Extraction } from '../../validate/schema.ts';
import { openPublished } from '../published-inputs.ts';
import type { AddCommand, Shell } from '../shell.ts';
import { tableOf } from '../text-table.ts';

const comparedFormats = ['table', 'csv', 'json', 'svg'] as const;

interface Flags {
  readonly from: string;
  readonly file?: string;
  readonly format?: (typeof comparedFormats)[number];
}

export const addCompare: AddCommand = (program, shell) => {
  const { describe, exports } = shell.messages;
  program
    .command('compare')
    .description(describe.compare)
    .argument('[INDICATOR]', exports.comparedIndicator)
    .option('--from <DIR>', exports.from, 'extracted')
    .option('--file <FILE>', exports.groupsFile)
    .addOption(new Option('--format <FORMAT>', exports.comparedFormat).choices(comparedFormats))
    .action(async (asked: string | undefined, flags: Flags) => shell.finish(await run(asked, flags, shell)));
};

async function run(asked: string | undefined, flags: Flags, shell: Shell): Promise<0 | 1 | 2> {
  const { io, messages, say } = shell;
  const out = resolve(io.cwd, flags.from);
  const file = resolve(io.cwd, flags.file ?? resolve(dirname(out), 'indicators.yaml'));
  const read = await readDecisions(file);
  if (!read.ok) {
    say(messages.exports.badGroups(file, read.line, read.detail));
    return 2;
  }
  const published = await openPublished(flags.from, {}, null, shell);
  if (!published) return 2;
  const extractions: Extraction[] = [];
  for await (const extraction of published.source.extractions()) extractions.push(extraction);
  const groups = groupIndicators(
    extractions.flatMap(({ targets }) => targets.map((target) => ({ ...target, target: target.id }))),
    read.decisions,
  );
  const found = asked === undefined ? groups : groups.filter((group) => isAsked(group, asked));
  const [group] = found;
  if (!group) {
    say(messages.exports.noIndicator(asked ?? ''));
    return 1;
  }
  if (asked === undefined || found.length > 1) {
    if (asked !== undefined) say(messages.exports.severalIndicators(found.length));
    io.stdout.write(
      tableOf([
        ['indicator_id', 'unit', 'targets', 'name'],
        ...found.map(({ id, unit, name, members }) => [id, unit, String(members.flatMap(({ targets }) => targets).length), name]),
      ]),
    );
    return asked === undefined ? 0 : 2;
  }
  const comparison = compare(group, await comparedDocuments(out, published.state, extractions));
  io.stdout.write(
    await shownAs(flags.format ?? (io.stdout.isTTY ? 'table' : 'csv'), comparison, {
      ...messages.exports.chart,
      number: new Intl.NumberFormat(messages.exports.language === 'vi' ? 'vi-VN' : 'en').format,
    }),
  );
  for (const { kind, year, one, other } of comparison.conflicts) say(messages.exports.comparedConflict[kind](year, saidBy(one), saidBy(other)));
  return 0;
}

/** By id, by the whole name, or by words that its wordings hold. */
function isAsked({ id, aliases, name, members }: Group, asked: string): boolean {
  const words = foldedText(asked);
  return id === asked || aliases.includes(asked) || [name, ...members.map(({ wording }) => wording)].some((each) => foldedText(each).includes(words));
}

const valueWords = ({ op, number, upper, unit }: Stated): string =>
  `${signs[op]}${number}${upper === null ? '' : `–${upper}`}${unit === null ? '' : ` ${unit}`}`;

const saidBy = (stated: Stated): string => `${stated.document ?? stated.path}: ${valueWords(stated)}`;

async function shownAs(format: (typeof comparedFormats)[number], comparison: Comparison, words: ChartWords): Promise<string> {
  const { years, rows } = comparison;
  switch (format) {
    case 'json':
      return `${JSON.stringify(comparison, null, 2)}\n`;
    case 'csv':
      return stringify([
        ['indicator_id', 'place', 'year', 'comparator', 'value', 'value_upper', 'unit', 'document', 'path', 'target_id', 'quote'],
        ...rows.flatMap(({ place, cells }) =>
          cells.flatMap(({ year, stated }) =>
            stated.map((each) => [
              comparison.indicator.id,
              place ?? '',
              year,
              each.op,
              each.number,
              each.upper ?? '',
              each.unit ?? '',
              each.document ?? '',
              each.path,
              each.target,
              each.quote,
            ]),
          ),
        ),
      ]);
    case 'table':
      return tableOf([
        [comparison.indicator.name, ...years.map(String)],
        ...rows.map(({ place, cells }) => [
          place ?? words.country,
          ...years.map((year) =>
            cells
              .filter((cell) => cell.year === year)
              .flatMap(({ stated }) => stated.map(valueWords))
              .join('; '),
          ),
        ]),
      ]);
    case 'svg':
      return picture(comparison, words);
  }
}

const SIZE = { width: 960, height: 540 };
const ON_PAPER = { ink: '#1b1f24', line: '#c9d1d9', ground: '#ffffff' };

/** The library is large: it is loaded where a picture is asked for. */
async function picture(comparison: Comparison, words: ChartWords): Promise<string> {
  const { init } = await import('echarts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...SIZE });
  chart.setOption(chartOption(comparison, words, ON_PAPER));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}
