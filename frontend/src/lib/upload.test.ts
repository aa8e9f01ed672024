import { afterEach, expect, it, vi } from 'vitest';
import { ApiProblem } from './problem';
import { uploadWithProgress } from './upload';
import { hitWall } from './wall';

vi.mock('./wall', () => ({ hitWall: vi.fn() }));

afterEach(() => vi.unstubAllGlobals());

/** The browser's own upload, answered at once. */
const answer = (status: number, body: unknown) =>
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
      status = status;
      responseText = JSON.stringify(body);
      onload?: () => void;
      open = vi.fn();
      setRequestHeader = vi.fn();
      send() {
        this.upload.onprogress?.({ loaded: 1, total: 4 });
        this.onload?.();
      }
    },
  );

const picture = new File(['x'], 'receipt.png', { type: 'image/png' });

it('tells how much has gone and gives the answer', async () => {
  answer(201, { id: 'o1' });
  const shares: number[] = [];
  expect(await uploadWithProgress('/files', picture, (share) => shares.push(share))).toEqual({ id: 'o1' });
  expect(shares).toEqual([0.25]);
  expect(hitWall).not.toHaveBeenCalled();
});

it('shows what the plan does not allow like any other request', async () => {
  answer(402, { code: 'limit-reached', limit: 'STORAGE_MB', current: 100, max: 100, plan: 'FREE' });
  await expect(uploadWithProgress('/files', picture, () => undefined)).rejects.toThrow(ApiProblem);
  expect(hitWall).toHaveBeenCalledWith(expect.objectContaining({ code: 'limit-reached' }));
});
