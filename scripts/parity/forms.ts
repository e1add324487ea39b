/** The forms that each sample is made into, one after another, and what each must reach. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byChromium, byLibreOffice } from './converters.ts';
import { docxOf } from './docx-of.ts';
import { encodings } from './encodings.ts';
import { htmlOf } from './html-of.ts';
import type { Plan } from './plan-blocks.ts';
import { isShort, type ScanFile, scansOf } from './scans.ts';
import { workbookOf } from './sheet-of.ts';

export interface FormFile {
  readonly plan: Plan;
  readonly path: string;
}

export interface Form {
  readonly id: string;
  /** For the table: what it is, and by what it was made. */
  readonly name: string;
  /** The least F1 of exact targets. */
  readonly limit: number;
  /** What the targets are compared with: those of the sample, or of its tables alone. */
  readonly tablesOnly?: boolean;
  /** Its words come from a recognition. */
  readonly recognised?: boolean;
  /** What the form can say of the sample's text. */
  readonly sayable?: (text: string) => string;
  readonly make: (plans: readonly Plan[], folder: string, made: Made) => Promise<readonly FormFile[]>;
}

/** Gives the files of a form that another is made from. */
export type Made = (id: string) => Promise<readonly FormFile[]>;

async function each(plans: readonly Plan[], folder: string, suffix: string, make: (plan: Plan) => Promise<Buffer | string | null> | Buffer | string | null) {
  mkdirSync(folder, { recursive: true });
  const files: FormFile[] = [];
  for (const plan of plans) {
    const content = await make(plan);
    if (content === null) continue;
    const path = join(folder, `${plan.name}${suffix}`);
    writeFileSync(path, content);
    files.push({ plan, path });
  }
  return files;
}

const converted =
  (from: string, format: string, inFilter?: string): Form['make'] =>
  async (_plans, folder, made) => {
    const files = await made(from);
    const paths = await byLibreOffice(
      files.map(({ path }) => path),
      format,
      folder,
      inFilter,
    );
    return files.map(({ plan }, i) => ({ plan, path: paths[i] as string }));
  };

const printed: Form['make'] = async (_plans, folder, made) => {
  mkdirSync(folder, { recursive: true });
  const files: FormFile[] = [];
  for (const { plan, path } of await made('page')) {
    const pdf = join(folder, `${plan.name}.pdf`);
    await byChromium(path, pdf);
    files.push({ plan, path: pdf });
  }
  return files;
};

const scans =
  (from: string, kind: ScanFile): Form['make'] =>
  async (_plans, folder, made) =>
    scansOf(await made(from), kind, folder);

const text: readonly Form[] = encodings.map(({ name, sayable, encode }) => ({
  id: `text-${name.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`,
  name: `text, ${name}`,
  limit: 1,
  sayable,
  make: async (plans, folder) => {
    const files: FormFile[] = [];
    for (const plan of plans) files.push(...(await each([plan], folder, plan.extension, () => encode(sayable(plan.source)))));
    return files;
  },
}));

/** Made on the way to others; not measured. */
const steps: readonly Form[] = [
  { id: 'page', name: '', limit: 0, make: (plans, folder) => each(plans, folder, '.html', (plan) => htmlOf(plan, { site: false })) },
  {
    id: 'small-page',
    name: '',
    limit: 0,
    make: (plans, folder) => each(plans.filter(isShort), folder, '.html', (plan) => htmlOf(plan, { site: false, small: true })),
  },
  {
    id: 'small-pdf',
    name: '',
    limit: 0,
    make: async (_plans, folder, made) => {
      mkdirSync(folder, { recursive: true });
      const files = await made('small-page');
      for (const { plan, path } of files) await byChromium(path, join(folder, `${plan.name}.pdf`));
      return files.map(({ plan }) => ({ plan, path: join(folder, `${plan.name}.pdf`) }));
    },
  },
];

export const forms: readonly Form[] = [
  ...text,
  { id: 'docx', name: '.docx, numbers typed', limit: 1, make: (plans, folder) => each(plans, folder, '.docx', (plan) => docxOf(plan, { automatic: false })) },
  {
    id: 'docx-automatic',
    name: '.docx, automatic numbering, merged heads',
    limit: 1,
    make: (plans, folder) => each(plans, folder, '.docx', (plan) => docxOf(plan, { automatic: true })),
  },
  { id: 'docx-libreoffice', name: '.docx by LibreOffice', limit: 1, make: converted('page', 'docx:MS Word 2007 XML', 'HTML (StarWriter)') },
  { id: 'html', name: '.html', limit: 1, make: (plans, folder) => each(plans, folder, '.html', (plan) => htmlOf(plan, { site: true })) },
  { id: 'odt', name: '.odt by LibreOffice', limit: 1, make: converted('docx-automatic', 'odt') },
  { id: 'rtf', name: '.rtf by LibreOffice', limit: 0.98, make: converted('docx-automatic', 'rtf') },
  { id: 'doc', name: '.doc by LibreOffice', limit: 0.98, make: converted('docx-automatic', 'doc') },
  { id: 'xlsx', name: '.xlsx, tables', limit: 1, tablesOnly: true, make: (plans, folder) => each(plans, folder, '.xlsx', workbookOf) },
  { id: 'xls', name: '.xls by LibreOffice, tables', limit: 1, tablesOnly: true, make: converted('xlsx', 'xls') },
  { id: 'ods', name: '.ods by LibreOffice, tables', limit: 1, tablesOnly: true, make: converted('xlsx', 'ods') },
  { id: 'pdf-libreoffice', name: '.pdf by LibreOffice', limit: 0.98, make: converted('docx-automatic', 'pdf') },
  { id: 'pdf-chromium', name: '.pdf by Chromium', limit: 0.98, make: printed },
  { id: 'scan-pdf', name: 'scan of 200 dpi, .pdf', limit: 0.95, recognised: true, make: scans('pdf-libreoffice', 'pdf') },
  {
    id: 'scan-tif',
    name: 'scan of 200 dpi, .tif',
    limit: 0.95,
    recognised: true,
    make: async (_plans, folder, made) =>
      scansOf(
        (await made('pdf-chromium')).filter(({ plan }) => isShort(plan)),
        'tif',
        folder,
      ),
  },
  { id: 'scan-png', name: 'scan of 200 dpi, .png', limit: 0.95, recognised: true, make: scans('small-pdf', 'png') },
  { id: 'scan-jpg', name: 'scan of 200 dpi, .jpg of quality 65', limit: 0.95, recognised: true, make: scans('small-pdf', 'jpg') },
];

/** Makes a form once; the files of one that `folder` already holds are taken as they are. `tell`: hears what is being made. */
export function maker(plans: readonly Plan[], folder: string, tell: (id: string) => void = () => {}): Made {
  const done = new Map<string, Promise<readonly FormFile[]>>();
  const make = async (id: string): Promise<readonly FormFile[]> => {
    const form = [...steps, ...forms].find((each) => each.id === id) as Form;
    const list = join(folder, `${id}.json`);
    const known = readList(list);
    if (known) return known.flatMap(({ name, path }) => plans.filter((plan) => plan.name === name).map((plan) => ({ plan, path })));
    tell(id);
    const files = await form.make(plans, join(folder, id), made);
    writeFileSync(list, JSON.stringify(files.map(({ plan, path }) => ({ name: plan.name, path }))));
    return files;
  };
  const made: Made = (id) => {
    const making = done.get(id) ?? make(id);
    done.set(id, making);
    return making;
  };
  return made;
}

function readList(path: string): readonly { readonly name: string; readonly path: string }[] | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
