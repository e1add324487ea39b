/** One word for a thing that is decided about, to look it up by. */
import type { Thing } from './drafts.ts';

export function thingKey(thing: Thing): string {
  switch (thing.kind) {
    case 'target':
      return `target ${thing.id}`;
    case 'citation':
    case 'numeral':
      return `${thing.kind} ${thing.span.start} ${thing.span.end}`;
    case 'assignment':
      return `assignment ${thing.span.start} ${thing.span.end} ${thing.agency}`;
    case 'head':
      return 'head';
    case 'word':
      return `word ${thing.about}`;
  }
}
