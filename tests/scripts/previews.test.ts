import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

test('previews where a browser has none of its own take at most 2 kB', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: 'src/scripts/previews/start.ts' } },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  const code = output.map((file) => ('code' in file ? file.code : '')).join('');
  expect(code).toContain('showPopover');
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(2048);
});
