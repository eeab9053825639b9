import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { synthetic } from './synthetic.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Answers `/api/network?set=libya` or `?set=300x1800` as the server does. */
const network: Plugin = {
  name: 'network',
  configureServer: (server) => void server.middlewares.use('/api/network', answer),
  configurePreviewServer: (server) => void server.middlewares.use('/api/network', answer),
};

function answer(request: { url?: string }, response: { setHeader(name: string, value: string): void; end(body: string): void }): void {
  const set = new URL(request.url ?? '', 'http://host').searchParams.get('set') ?? 'libya';
  const size = /^(\d+)x(\d+)$/.exec(set);
  response.setHeader('content-type', 'application/json');
  response.end(size ? JSON.stringify(synthetic(Number(size[1]), Number(size[2]))) : readFileSync(`${here}/fixtures/libya.json`, 'utf8'));
}

export default defineConfig({
  root: here,
  plugins: [network],
  server: { port: 5199, fs: { allow: ['..'] } },
  preview: { port: 5198 },
  build: { outDir: `${here}/dist`, rolldownOptions: { input: [`${here}explorer.html`, `${here}peers.html`] } },
});
