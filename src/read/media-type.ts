/** Which media type a file name promises. */
import type { MediaType } from '../document.ts';

const byExtension: readonly (readonly [string, MediaType])[] = [
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.rtf', 'application/rtf'],
  ['.pdf', 'application/pdf'],
  ['.doc', 'application/msword'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.docm', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.dotx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.odt', 'application/vnd.oasis.opendocument.text'],
  ['.xls', 'application/vnd.ms-excel'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.xlsm', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.tif', 'image/tiff'],
  ['.tiff', 'image/tiff'],
];

export function mediaTypeOf(name: string): MediaType | null {
  const lower = name.toLowerCase();
  return byExtension.find(([extension]) => lower.endsWith(extension))?.[1] ?? null;
}

/** ".docx": the usual extension of the type. */
export const extensionOfType = (mediaType: MediaType): string => byExtension.find(([, type]) => type === mediaType)?.[0] ?? '';
