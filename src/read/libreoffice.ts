/** Turns a document into another format by LibreOffice, which knows the printed numbers, the tables and the fonts of old formats. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Result, success } from '../issue.ts';
import { type ReadRequest, readFailure } from './read-document.ts';
import { runProgram } from './run-program.ts';

/** Of the new file: its extension, and the filter that writes it. */
const targets = { docx: 'docx:MS Word 2007 XML' } as const;

/**
 * A profile of its own without macros, without links that are followed, and without a look for updates
 * (org.openoffice.Office.Common/Security/Scripting, Writer/Content/Update).
 */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** `from`: the extension that tells LibreOffice what it is given. A file that it cannot open, or only with a password, gives none. */
export async function convertByLibreOffice(request: ReadRequest, from: 'doc' | 'rtf', to: keyof typeof targets): Promise<Result<Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'muctieu-office-'));
  try {
    const [profile, out] = [join(folder, 'profile'), join(folder, 'out')];
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    await writeFile(join(folder, `document.${from}`), request.bytes);
    const words = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      targets[to],
      '--outdir',
      out,
      `document.${from}`,
    ];
    const ran = await runProgram('soffice', words, request.limits.milliseconds, folder);
    if (ran.timedOut) return readFailure(request, 'reader-timeout', `${request.limits.milliseconds / 1000} s`);
    const [made] = await readdir(out).catch(() => []);
    return made === undefined ? readFailure(request, 'file-damaged', 'LibreOffice') : success(await readFile(join(out, made)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
