/** The lexemes are safe from runaway backtracking, and no expression of the project is overlooked by the check. */
import { describe, expect, it } from 'vitest';
import { lexemes } from '../../src/match/lexemes.ts';
import { recorded, scanned, unsafe } from '../support/project-expressions.ts';
import { expressionsIn } from '../support/source-expressions.ts';

it('recheck finds every lexeme safe', { timeout: 180_000 }, async () => {
  const made = recorded().filter(({ path }) => path === 'src/match/lexemes.ts');
  expect(made.map(({ source }) => source)).toEqual(Object.values(lexemes).map(({ source }) => source));
  expect(await unsafe(made)).toEqual([]);
});

describe('the check looks at every expression of the sources', () => {
  it('every slash of the code is a comment, a part of a string, a literal or a division', () => {
    const { divisions, literals } = scanned();
    expect(divisions.filter((around) => !/: {2}\/ $/u.test(around))).toEqual([]);
    expect(literals.length).toBeGreaterThan(100);
    for (const { source, flags } of literals) expect(new RegExp(source, flags).flags).toBe(flags);
  });

  it('every expression that is made by a call is made when its module is loaded, where it can be recorded', () => {
    expect([...new Set(recorded().map(({ path, place }) => `${path}:${place}`))].sort()).toEqual(scanned().made.sort());
  });
});

describe('the scanner', () => {
  it.each([
    ['const a = /x/u;', ['x']],
    ["f(/[/]\\//gu, '/no/')", ['[/]\\/']],
    ['a / b / c // d /no/\n/* /no/ */', []],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code to be scanned
    ['`/no/ ${f(/yes/)} /no/`; x = {} ; return /also/', ['yes', 'also']],
    ["x === 'a' && /y/.test(z) ? /1/ : /2/", ['y', '1', '2']],
  ])('%s', (code, literals) => {
    expect(expressionsIn(code).literals.map(({ source }) => source)).toEqual(literals);
  });

  it('tells where expressions are made by calls', () => {
    expect(expressionsIn("const a = [\n  new RegExp('x'), XRegExp.build('y', {}, 'u'), isRegExp(z)];\nRegExp('q')").made).toEqual(['2:3', '2:28', '3:1']);
  });
});
