/** The reader processes of whoever calls the library without a pool of its own: started once, idle they keep nobody from ending. */
import { openReaders, type Readers } from './open-readers.ts';

let shared: Readers | undefined;

export function sharedReaders(): Readers {
  shared ??= openReaders();
  return shared;
}
