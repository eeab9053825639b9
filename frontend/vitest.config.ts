import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: fileURLToPath(new URL('../node_modules/.vite-specs', import.meta.url)),
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: { environment: 'happy-dom', include: ['**/*.spec.ts'], exclude: ['generated/**'], css: true },
});
