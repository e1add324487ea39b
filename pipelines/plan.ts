/** Temporary stand-in until the stages are composed: finds nothing in any text. */
import { success } from '../src/issue.ts';
import type { Pipeline } from '../src/stage.ts';

const machine = { status: 'machine' as const };

export const plan: Pipeline = {
  name: 'plan',
  version: '0.1.0',
  extract: ({ text }) =>
    success({
      text,
      findings: {
        document: {
          type: null,
          number: null,
          issuer: null,
          issuedOn: null,
          place: null,
          title: null,
          period: { from: null, to: null },
          about: null,
          review: machine,
        },
        targets: [],
        citations: [],
        assignments: [],
        numbers: { target: 0, date: 0, citation: 0, numbering: 0, result: 0, condition: 0, name: 0, unaccounted: 0 },
        warnings: [],
      },
    }),
};
