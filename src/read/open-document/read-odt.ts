/** .odt: its text read with what LibreOffice prints: numbers of lists, notes, text boxes, changes accepted. */
import { success } from '../../issue.ts';
import { packageVersion } from '../../manifest.ts';
import { openArchive } from '../archive.ts';
import type { FormatReader } from '../read-document.ts';
import { damagedAs } from '../read-failure.ts';
import { remarksOn } from '../whole-remarks.ts';
import { readContent } from './content.ts';

export const readOdt: FormatReader = async (request) => {
  const archive = openArchive(request.bytes, request);
  if (!archive.ok) return archive;
  const content = archive.value.text('content.xml');
  if (!content.ok) return content;
  const styles = archive.value.names.includes('styles.xml') ? archive.value.text('styles.xml') : null;
  if (styles && !styles.ok) return styles;
  try {
    const { blocks, met } = readContent(styles?.value ?? null, content.value);
    return success({
      blocks,
      pages: null,
      readBy: [{ name: 'muctieu-odt', version: packageVersion, pages: null }],
      remarks: remarksOn(met),
      encoding: 'utf-8',
    });
  } catch (error) {
    return damagedAs(request, error, 'content.xml');
  }
};
