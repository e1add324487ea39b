/** `npm run bench [-- GOLD CORPUS]`: speed as ratios within this run, growth, memory, and how far confidence can be relied on. */
import { printConfidence } from './bench/confidence.ts';
import { printGrowth } from './bench/growth.ts';
import { printMemory } from './bench/memory.ts';
import { printSpeed } from './bench/speed.ts';
import { textSets } from './measured-texts.ts';

const sets = textSets(process.argv.slice(2));
const texts = sets.flatMap((set) => set.texts);
printSpeed(sets);
printMemory(texts);
for (const set of sets) printConfidence(set);
printGrowth(texts);
