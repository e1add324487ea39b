/** Whether a dropped file may bear its name in the folder of plans. */
import { whyLeftAlone } from '../queue/left-alone.ts';
import { mediaTypeOf } from '../read/media-type.ts';
import { isOurs } from '../watch/own-files.ts';

/** What its extraction is called is some letters longer, and 255 is what systems take. */
const MOST_BYTES = 230;

export type UploadName = { readonly ok: true; readonly name: string } | { readonly ok: false; readonly code: 'bad-name' | 'unknown-type' };

export function uploadName(asked: string): UploadName {
  const name = asked.normalize('NFC');
  if (!isPlain(name) || isOurs(name) || whyLeftAlone(name) !== null) return { ok: false, code: 'bad-name' };
  return mediaTypeOf(name) ? { ok: true, name } : { ok: false, code: 'unknown-type' };
}

const isPlain = (name: string): boolean =>
  name.isWellFormed() &&
  name.trim() === name &&
  name !== '' &&
  Buffer.byteLength(name) <= MOST_BYTES &&
  !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/u.test(name) &&
  !/\.$/u.test(name) &&
  // Names of devices on Windows, whatever follows the first dot.
  !/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu.test(name);
