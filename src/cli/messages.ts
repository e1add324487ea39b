/** Everything that the command line says to people, in both languages, part by part. */
import type { FileIssue } from '../issue.ts';
import { again } from './messages/again.ts';
import { commander } from './messages/commander.ts';
import { describe } from './messages/describe.ts';
import { diff } from './messages/diff.ts';
import { doctor } from './messages/doctor.ts';
import { evaluation } from './messages/eval.ts';
import { explain } from './messages/explain.ts';
import { exports } from './messages/exports.ts';
import { inBoth, type Language } from './messages/in-both.ts';
import { issues } from './messages/issues.ts';
import { progress } from './messages/progress.ts';
import { serve } from './messages/serve.ts';
import { status } from './messages/status.ts';
import { summary } from './messages/summary.ts';
import { watch } from './messages/watch.ts';
import { work } from './messages/work.ts';
import { wrongUse } from './messages/wrong-use.ts';

export type { Language } from './messages/in-both.ts';

const unexpected = inBoth('Lỗi ngoài dự kiến của chương trình:', 'An unexpected mistake of the program:');

const parts = {
  issues,
  commander,
  describe,
  wrongUse,
  progress,
  summary,
  diff,
  evaluation,
  explain,
  exports,
  doctor,
  again,
  serve,
  status,
  watch,
  work,
  unexpected,
};

export type Messages = { readonly [Part in keyof typeof parts]: (typeof parts)[Part][Language] };

const speak = (language: Language): Messages => Object.fromEntries(Object.entries(parts).map(([part, words]) => [part, words[language]])) as Messages;

export const catalogue: Readonly<Record<Language, Messages>> = { vi: speak('vi'), en: speak('en') };

/** In what lies in the folders: Vietnamese, whatever language the command speaks, since the staff read it. */
export const explainInFile = ({ code, detail, path }: FileIssue): string => catalogue.vi.issues[code](detail, path);
