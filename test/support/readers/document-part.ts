/** A reader process that gives the text of an archive's word/document.xml as it is, within the limits that every reader keeps. */
import { packageVersion } from '../../../src/manifest.ts';
import { openArchive } from '../../../src/read/archive.ts';
import { serve } from '../../../src/read/pool/serve.ts';
import { typeIssue } from '../../../src/read/sniff.ts';

serve(async (request) => {
  const archive = typeIssue(request) ?? openArchive(request.bytes, request);
  const part = archive.ok ? archive.value.text('word/document.xml') : archive;
  if (!part.ok) return part;
  const readBy = [{ name: 'muctieu-test', version: packageVersion, pages: null }];
  return {
    ok: true,
    value: { blocks: [{ kind: 'paragraph', text: part.value.replaceAll(/<[^>]{0,200}>/gu, '') }], pages: null, readBy, remarks: [], encoding: 'utf-8' },
  };
});
