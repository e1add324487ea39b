/** All words of the page, in the language that the reader chose. A part a file. */
import { computed } from '@preact/signals';
import { language } from '../state/language.ts';
import { compare } from './compare.ts';
import { document } from './document.ts';
import { frame } from './frame.ts';
import { keys } from './keys.ts';
import { list } from './list.ts';
import { saving } from './saving.ts';
import { waiting } from './waiting.ts';

export const words = computed(() => {
  const chosen = language.value;
  return {
    compare: compare[chosen],
    document: document[chosen],
    frame: frame[chosen],
    keys: keys[chosen],
    list: list[chosen],
    saving: saving[chosen],
    waiting: waiting[chosen],
  };
});
