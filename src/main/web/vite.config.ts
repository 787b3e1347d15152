import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// `npm run dev` beside a running demo: pages from here, everything else from there.
const house = process.env.ONETOUCH_HOUSE ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    // Inlined files would be data: addresses, which the content security policy does not take for scripts and fonts.
    assetsInlineLimit: 0,
    // In kB before packing; a fifth of it travels.
    chunkSizeWarningLimit: 800,
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': house, '/voice': house, '/sandbox': house },
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
});
