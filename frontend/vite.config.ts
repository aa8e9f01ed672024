/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const backEnd = process.env.VIKAYA_API ?? 'http://localhost:8080';

// eslint-disable-next-line import-x/no-default-export -- Vite asks for it
export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port: 5173, proxy: { '/api': backEnd, '/camunda': backEnd } },
  build: { outDir: 'dist', assetsDir: 'assets', chunkSizeWarningLimit: 700 },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    pool: 'threads',
  },
});
