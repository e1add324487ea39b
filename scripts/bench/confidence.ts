/** How many of the targets that are claimed with a confidence are exact: ten bands, and the two figures that matter. */
import { extractTraced } from '../../pipelines/plan.ts';
import { disagreements } from '../../src/score/agreement.ts';
import { measure } from '../../src/score/measure.ts';
import type { FoundTarget } from '../../src/validate/schema.ts';
import type { MeasuredText, TextSet } from '../measured-texts.ts';
import { row } from './timing.ts';

interface Claim {
  readonly confidence: number;
  readonly exact: boolean;
}

export function printConfidence({ name, texts }: TextSet): void {
  const claims = texts.flatMap(claimsOf);
  console.log(`\nCONFIDENCE against ${name}: targets a band, and the share that is exact`);
  for (let band = 9; band >= 0; band -= 1) {
    const within = claims.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === band);
    row(`${band / 10} to ${(band + 1) / 10}`, String(within.length), within.length > 0 ? share(within, isExact) : '');
  }
  const wrong = claims.filter((claim) => !claim.exact);
  row(
    'from 0.9 on, exact (at least 0.97)',
    share(
      claims.filter(({ confidence }) => confidence >= 0.9),
      isExact,
    ),
  );
  row(
    'wrong, below 0.8 (at least 0.5)',
    share(wrong, ({ confidence }) => confidence < 0.8),
    `${wrong.length} wrong`,
  );
}

const isExact = ({ exact }: Claim): boolean => exact;
const share = (claims: readonly Claim[], holds: (claim: Claim) => boolean): string =>
  claims.length > 0 ? (claims.filter(holds).length / claims.length).toFixed(3) : 'none';

function claimsOf(text: MeasuredText): Claim[] {
  const extracted = extractTraced(text);
  if (!extracted.ok) throw new Error(`${text.path}: ${extracted.issue.detail}`);
  const { targets } = measure(text.gold, extracted.value.findings);
  const confidence = (target: unknown) => (target as FoundTarget).confidence;
  return [
    ...targets.pairs.map(([gold, claimed]) => ({ confidence: confidence(claimed), exact: disagreements(gold, claimed).length === 0 })),
    ...targets.extra.map((claimed) => ({ confidence: confidence(claimed), exact: false })),
  ];
}
