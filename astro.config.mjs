// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { contentDir } from './src/contentDir.ts';
import { words } from './src/i18n/index.ts';
import { contentCheck } from './src/integrations/contentCheck.ts';
import { d3Aliases } from './src/integrations/d3Aliases.ts';
import { d3Pruned } from './src/integrations/d3Pruned.ts';
import { embedScripts } from './src/integrations/embedScripts.ts';
import { hostHeaders } from './src/integrations/headers.ts';
import { labScripts } from './src/integrations/labScripts.ts';
import { preloads } from './src/integrations/preloads.ts';
import { prerender } from './src/integrations/prerender.ts';
import { TERSER } from './src/integrations/terser.ts';
import { citations } from './src/markdown/citations.ts';
import { dates } from './src/markdown/dates.ts';
import { links } from './src/markdown/links.ts';
import { tables } from './src/markdown/tables.ts';
import { siteAddress } from './src/siteAddress.ts';

const { site, base } = siteAddress(process.env);
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const locale = readLocale();
/** What every page has is one file, and so is what every timeline has, on screens and paper: a browser asks for few files at once. */
const chunks = [
  {
    name: 'site',
    test: /src\/client\/(site|copy|preload|printLink|share|theme)\.ts|src\/interaction\/dom\.ts|vite\/preload-helper|Shell\.astro\?/,
  },
  {
    name: 'drawing',
    test: /src\/(layout\/(scene|whole)|model\/language|render\/(drawing|dom)|interaction\/(address|filter))\.ts/,
  },
];
/** A module of its own for each event takes longer to be loaded than its page to be made. */
const bodies = [{ name: 'bodies', test: /\.mdx/ }];

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // Files of their own, so that the policy below needs no hash and browsers keep one copy for all pages.
  // Several at a time: files are written outside of this thread, which goes on with pages meanwhile.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    // Astro writes a directive into every event's module; the bundler would warn of each.
    build: {
      assetsInlineLimit: 0,
      terserOptions: TERSER.terserOptions,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: { build: { minify: TERSER.minify, rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } },
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: bodies } } } } },
    },
    resolve: { alias: d3Aliases },
    plugins: [d3Pruned, preloads],
  },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    contentCheck(contentDir),
    // Pages that ask not to be found: the frame of an embed, the laboratory.
    sitemap({ filter: (page) => !/\/(embed\/[^/]+|lab)\/$/.test(page) }),
    embedScripts(),
    labScripts(),
    prerender(),
    hostHeaders(version),
  ],
  markdown: {
    // Shiki colours by inline styles, which the policy refuses.
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [citations(words(locale).sources.numbered), links(base), tables, dates(locale)],
    }),
  },
  // Editors complete front matter from the collections' schemas (with .vscode/settings.json).
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});

/** The site's own; English where the file cannot be read, of which the checker will tell. */
function readLocale() {
  try {
    const entry = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8'));
    return Intl.getCanonicalLocales(entry.locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
