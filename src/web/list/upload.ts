/** Files on their way into the folder of plans, one after the other. */
import { signal } from '@preact/signals';
import { address, refusalOf, writeHeaders } from '../server.ts';
import { refreshDocuments } from '../state/documents.ts';

export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'sending' | 'taken' | 'refused';
  readonly percent: number;
  readonly message: string;
}

export const uploads = signal<readonly Upload[]>([]);

let before: Promise<void> = Promise.resolve();

export function upload(files: readonly File[]): void {
  for (const file of files) {
    const id = crypto.randomUUID();
    uploads.value = [...uploads.value, { id, name: file.name, state: 'waiting', percent: 0, message: '' }];
    before = before.then(() => sent(id, file));
  }
}

export const clearUploads = (): void => {
  uploads.value = uploads.value.filter(({ state }) => state === 'waiting' || state === 'sending');
};

const put = (id: string, change: Partial<Upload>): void => {
  uploads.value = uploads.value.map((each) => (each.id === id ? { ...each, ...change } : each));
};

/** What `fetch` cannot tell: how much of it is sent. */
function sent(id: string, file: File): Promise<void> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('POST', address('files', { name: file.name }));
    for (const [name, value] of Object.entries({ ...writeHeaders(), 'content-type': 'application/octet-stream' })) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => put(id, { percent: total > 0 ? Math.floor((100 * loaded) / total) : 0 });
    request.onloadend = () => {
      const isTaken = request.status === 201;
      put(id, { state: isTaken ? 'taken' : 'refused', percent: 100, message: isTaken ? '' : refusalOf(request.status, request.response).message });
      if (isTaken) void refreshDocuments();
      done();
    };
    put(id, { state: 'sending' });
    request.send(file);
  });
}
