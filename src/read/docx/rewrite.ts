/** From a part of a document to the same part as mammoth can read it: numbers and bullets as words, changes accepted, fields and alternatives decided. */
import type { Met } from '../whole-remarks.ts';
import { fieldHandlers } from './fields.ts';
import { listCounter } from './list-counter.ts';
import { paragraphHandlers } from './paragraphs.ts';
import type { Close, DocxRules, Open, Place } from './place.ts';
import { runHandlers } from './runs.ts';
import { tableHandlers } from './tables.ts';
import { wrapperHandlers } from './wrappers.ts';
import { xmlOutput } from './xml-output.ts';
import { scanXml } from './xml-scan.ts';

/** What stands around the content of each kind of part. */
const frames = {
  document: ['<w:document', '<w:body>', '</w:body></w:document>'],
  footnotes: ['<w:footnotes', '', '</w:footnotes>'],
  endnotes: ['<w:endnotes', '', '</w:endnotes>'],
} as const;
const NAMESPACE = ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

/** Null where the XML is damaged. One pass, in linear time. `met`: what it meets is noted there. */
export function rewritten(xml: string, kind: keyof typeof frames, rules: DocxRules, met: Met): string | null {
  const place: Place = {
    rules,
    output: xmlOutput(),
    properties: '',
    paragraphs: [],
    runs: [],
    rows: [],
    counters: [listCounter(rules.listOf)],
    carried: null,
    reading: '',
    words: '',
    keepsEnds: false,
    met,
  };
  const fields = fieldHandlers(rules.passedOver);
  const handlers = [paragraphHandlers, runHandlers, fields, tableHandlers(), wrapperHandlers()];
  const opens = new Map<string, Open>(handlers.flatMap(({ open }) => Object.entries(open)));
  const closes = new Map<string, Close>(handlers.flatMap(({ close }) => Object.entries(close)));
  const [root, before, after] = frames[kind];
  place.output.structure(`${root}${NAMESPACE}${before}`);
  const whole = scanXml(xml, {
    open: (name, attribute) => opens.get(name)?.(place, attribute) !== false,
    close: (name) => closes.get(name)?.(place),
    text: (raw) => {
      if (place.reading === 'words') place.words += raw;
      else if (place.reading === 'instruction') fields.instruct(raw);
    },
  });
  place.output.structure(after);
  return whole ? place.output.xml() : null;
}
