import type { Schema } from '../../api/client';
import { nameOf, soundOf, type Refusal } from './audio';

export type Uploaded = { taken: Schema['AudioTaken'] } | { refused: Refusal };

const LOST: Uploaded = { refused: { code: 'other', found: '', limit: 0 } };

/** Sends a file as it is and tells how far it got, which `fetch` cannot. A no is a value. */
export function upload(file: File, onProgress: (percent: number) => void): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', soundOf(nameOf(file.name)));
    request.setRequestHeader('X-OneTouch', '1');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? Math.round((100 * loaded) / total) : 0));
    request.addEventListener('load', () => resolve(told(request.status, request.response)));
    request.addEventListener('error', () => resolve(LOST));
    request.addEventListener('abort', () => resolve(LOST));
    request.send(file);
  });
}

function told(status: number, body: unknown): Uploaded {
  if (status === 200 || status === 201) {
    return { taken: body as Schema['AudioTaken'] };
  }
  return isRefused(body) ? { refused: body } : LOST;
}

function isRefused(body: unknown): body is Schema['AudioRefused'] {
  return typeof body === 'object' && body !== null && 'code' in body && 'found' in body;
}
