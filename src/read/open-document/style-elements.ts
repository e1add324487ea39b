/** The elements that define styles. */
import { OUTLINE } from './list-styles.ts';
import type { Handlers, Open } from './place.ts';

const level =
  (element: string): Open =>
  ({ listStyles }, attribute) => {
    listStyles.level(element, attribute);
    // The look of the number is not read.
    return false;
  };

export const styleHandlers: Handlers = {
  open: {
    'style:style': ({ styles }, attribute) => styles.begin(attribute, false),
    'style:default-style': ({ styles }, attribute) => styles.begin(attribute, true),
    'style:text-properties': ({ styles }, attribute) => styles.say(attribute),
    'text:list-style': ({ listStyles }, attribute) => listStyles.begin(attribute('style:name')),
    'text:outline-style': ({ listStyles }) => listStyles.begin(OUTLINE),
    'text:list-level-style-number': level('text:list-level-style-number'),
    'text:list-level-style-bullet': level('text:list-level-style-bullet'),
    'text:list-level-style-image': level('text:list-level-style-image'),
    'text:outline-level-style': level('text:outline-level-style'),
  },
  close: {
    'style:style': ({ styles }) => styles.end(),
    'style:default-style': ({ styles }) => styles.end(),
    'text:list-style': ({ listStyles }) => listStyles.end(),
    'text:outline-style': ({ listStyles }) => listStyles.end(),
  },
};
