/** How a job names its file: by its place in the folder of plans where it lies there, since that may be mounted elsewhere on another machine. */
import { isAbsolute, relative, sep } from 'node:path';

/** `folder`, `path`: absolute. */
export function jobFile(folder: string, path: string): string {
  const place = relative(folder, path);
  const isInside = place !== '' && place !== '..' && !place.startsWith(`..${sep}`) && !isAbsolute(place);
  return isInside ? place.split(sep).join('/') : path;
}
