import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import './lib/env.ts';
import { fixedHeaders } from './lib/http/security-headers.ts';

const root = import.meta.dirname;

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: root,
  outputFileTracingIncludes: {
    '/**': [
      './drizzle/**/*',
      './node_modules/geist/dist/fonts/geist-sans/*.ttf',
      './lib/documents/pdf/page-worker.mjs',
      './node_modules/@hyzyla/pdfium/package.json',
      './node_modules/@hyzyla/pdfium/dist/index.esm.js',
      './node_modules/@hyzyla/pdfium/dist/pdfium.wasm',
      './node_modules/@expo-google-fonts/ibm-plex-sans-arabic/**/*.ttf',
      // What the thread that opens decks reads from its source.
      './lib/documents/filler/*.ts',
      './lib/documents/deck-style.ts',
      './node_modules/{fflate,yauzl,pend}/**/*',
      // Fetched by the limiter under a name that is put together.
      './node_modules/drizzle-orm/{*.js,package.json,{sql,pg-core}/**/*.js}',
      './node_modules/@xmldom/xmldom/**/*',
    ],
  },
  headers: async () => [
    { source: '/:path*', headers: Object.entries(fixedHeaders).map(([key, value]) => ({ key, value })) },
  ],
  // Messages arrive compiled (lib/http/request-messages.ts), so that no parser of messages goes to the browser.
  turbopack: {
    root,
    resolveAlias: {
      'use-intl/format-message': './node_modules/use-intl/dist/esm/production/format-message/format-only.js',
    },
  },
  typedRoutes: true,
  // `npm run typecheck` does it in a second, the build would take twice as long.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // What passes the middleware is cut off beyond this without a word: a photo has up to 25 MB.
  experimental: { proxyClientMaxBodySize: '26mb' },
  reactStrictMode: true,
  serverExternalPackages: [
    'sharp',
    '@myriaddreamin/typst-ts-node-compiler',
    '@libsql/client',
    'libsql',
    '@node-rs/argon2',
    'pg-boss',
    'postgres',
    'rate-limiter-flexible',
  ],
};

export default createNextIntlPlugin('./lib/http/request-messages.ts')(config);
