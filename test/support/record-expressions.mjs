/** Loads the modules named on the command line and prints each regular expression that they make on the way, with its place. */
import { pathToFileURL } from 'node:url';
import XRegExp from 'xregexp';

const made = [];

/** Where the function that calls this was called: file, line and column, which Node keeps when it strips types. */
function record(expression) {
  const [, , caller = ''] = new Error().stack.split('\n').slice(1);
  const [, file, line, column] = /(file:[^\s)]+):(\d+):(\d+)/.exec(caller) ?? [];
  if (file) made.push({ file, place: `${line}:${column}`, source: expression.source, flags: expression.flags });
  return expression;
}

const Native = globalThis.RegExp;
globalThis.RegExp = new Proxy(Native, {
  construct: (target, words) => record(new target(...words)),
});
const { build } = XRegExp;
XRegExp.build = (...words) => record(build(...words));

for (const path of process.argv.slice(2)) await import(pathToFileURL(path).href);
globalThis.RegExp = Native;
process.stdout.write(JSON.stringify(made));
