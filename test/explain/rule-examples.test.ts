/** Examples that a person reads beside what a rule found. */
import { expect, it } from 'vitest';
import { ruleExamples } from '../../src/explain/rule-examples.ts';

it('gives the first example of a rule and of a reading, none of a resolver and of what is no rule', () => {
  const examples = ruleExamples(['value/percent', 'target/indicator-first', 'value/percent', 'resolve/list-head', '__proto__']);
  expect(Object.keys(examples)).toEqual(['value/percent', 'target/indicator-first']);
  expect(examples['value/percent']).toMatch(/⟦.+⟧/u);
});
