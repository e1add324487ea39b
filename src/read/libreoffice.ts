/** Turns a document into another format by LibreOffice, which knows the printed numbers, the tables and the fonts of old formats. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Result, success } from '../issue.ts';
import type { ReadRequest } from './read-document.ts';
import { readFailure, tookTooLong } from './read-failure.ts';
import { runProgram } from './run-program.ts';
import { inWorkFolder } from './work-folder.ts';

/** Of the new file: its extension, and the filter that writes it. */
const targets = { docx: 'docx:MS Word 2007 XML' } as const;

/** Whatever a document wants from the network is asked of a port on which nobody answers. */
const NOWHERE = { name: '127.0.0.1', port: 9 };

/**
 * A profile of its own, by the names of LibreOffice's configuration: without macros, without content that acts by itself, without links that are
 * followed when a file is opened, and with a proxy that leads nowhere, since pictures that a document only points to are fetched whatever else is said.
 */
const settings: readonly (readonly [path: string, name: string, value: string | number | boolean])[] = [
  ['Office.Common/Security/Scripting', 'MacroSecurityLevel', 3],
  ['Office.Common/Security/Scripting', 'DisableMacrosExecution', true],
  ['Office.Common/Security/Scripting', 'DisableActiveContent', true],
  ['Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', true],
  ['Office.Writer/Content/Update', 'Link', 0],
  ['Inet/Settings', 'ooInetProxyType', 2],
  ['Inet/Settings', 'ooInetNoProxy', ''],
  ['Inet/Settings', 'ooInetHTTPProxyName', NOWHERE.name],
  ['Inet/Settings', 'ooInetHTTPProxyPort', NOWHERE.port],
  ['Inet/Settings', 'ooInetHTTPSProxyName', NOWHERE.name],
  ['Inet/Settings', 'ooInetHTTPSProxyPort', NOWHERE.port],
];

const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${settings.map(([path, name, value]) => `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`).join('\n')}
</oor:items>
`;

/** `from`: the extension that tells LibreOffice what it is given. A file that it cannot open, or only with a password, gives none. */
export const convertByLibreOffice = (request: ReadRequest, from: 'doc' | 'rtf', to: keyof typeof targets): Promise<Result<Buffer>> =>
  inWorkFolder(async (folder) => {
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
    if (ran.timedOut) return tookTooLong(request);
    const [made] = await readdir(out).catch(() => []);
    return made === undefined ? readFailure(request, 'file-damaged', 'LibreOffice') : success(await readFile(join(out, made)));
  });
