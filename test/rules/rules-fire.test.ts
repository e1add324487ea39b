/** No rule is there for nothing: each takes part in reading some document of the sample corpus. */
import { expect, it } from 'vitest';
import { firedRules } from '../../scripts/fired-rules.ts';
import { rules } from '../../src/rules/index.ts';
import { readings } from '../../src/rules/readings.ts';
import { samples } from '../support/samples.ts';

it('every rule and every reading fires in the sample corpus', () => {
  const fired = new Set(samples().flatMap((sample) => [...firedRules(sample)]));
  expect([...rules, ...readings].map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
});
