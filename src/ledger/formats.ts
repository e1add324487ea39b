/** Which of several files of one document gives its targets: what keeps most of the document comes first. */
const order: readonly string[] = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/msword',
  'application/vnd.oasis.opendocument.text',
  'application/rtf',
  'text/html',
  'text/markdown',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-excel',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/pdf',
  'image/tiff',
  'image/png',
  'image/jpeg',
];

export interface Rendered {
  readonly mediaType: string;
  /** Its pages are pictures, read by recognition. */
  readonly recognised: boolean;
}

/** Smaller comes first; equal only within one format. A scan is another format than a PDF with text. */
export function formatRank({ mediaType, recognised }: Rendered): number {
  const place = order.indexOf(mediaType);
  return (place < 0 ? order.length : place) + (recognised ? order.length + 1 : 0);
}
