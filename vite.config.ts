import { readdirSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { licences } from './scripts/packing/licences.ts';

const root = import.meta.dirname;

/** Pages of Naqi's own. */
const pages = ['pages/options/options.html', 'pages/welcome/welcome.html', 'pages/welcome/sample.html'];

/** Classic scripts, each bundled whole: browsers accept neither ES modules nor shared chunks as content scripts. */
const scripts: Readonly<Record<string, string>> = {
  background: 'src/background/background.ts',
  reader: 'src/content/reader.ts',
  detector: 'src/content/detector.ts',
  ...Object.fromEntries(
    readdirSync(resolve(root, 'src/content/parts')).map((file) => [
      `parts/${basename(file, '.ts')}`,
      `src/content/parts/${file}`,
    ]),
  ),
};

/**
 * Largest gzipped size in bytes of what runs on pages that nobody pressed on, and before an article is painted. 24,000
 * of the reader's are Readability and DOMPurify.
 */
const budgets: Readonly<Record<string, number>> = { 'detector.js': 6000, 'reader.js': 88_000 };

/** Fails the build when a script outgrows its budget. */
function budget(): Plugin {
  return {
    name: 'naqi-budget',
    generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        const limit = budgets[file];
        const size = output.type === 'chunk' ? gzipSync(output.code).length : 0;
        if (limit !== undefined && size > limit) this.error(`${file} has ${size} bytes gzipped, more than ${limit}`);
      }
    },
  };
}

/**
 * Has Chromium compile a script's functions at once, where it else looks over each to find its end and compiles it when
 * it is called. A press calls most of them: in a fresh process it takes 3 % less time.
 */
const COMPILED_AT_ONCE: Readonly<Record<string, string>> = { reader: '//# allFunctionsCalledOnLoad' };

function script(name: string, entry: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      copyPublicDir: false,
      rolldownOptions: {
        input: { [name]: resolve(root, entry) },
        output: {
          format: 'iife',
          entryFileNames: '[name].js',
          codeSplitting: false,
          postBanner: COMPILED_AT_ONCE[name] ?? '',
        },
      },
    },
  };
}

/** Writes the manifest with the version of package.json, and the icons. */
function manifest(): Plugin {
  return {
    name: 'naqi-manifest',
    applyToEnvironment: (environment) => environment.name === 'client',
    async buildStart() {
      this.addWatchFile(resolve(root, 'manifest.json'));
      const source = JSON.parse(await readFile(resolve(root, 'manifest.json'), 'utf8'));
      const withVersion = { ...source, version: packageJson.version };
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: JSON.stringify(withVersion, null, 2) });
      for (const file of await readdir(resolve(root, 'icons'))) {
        if (!file.endsWith('.png')) continue;
        this.emitFile({
          type: 'asset',
          fileName: `icons/${file}`,
          source: await readFile(resolve(root, 'icons', file)),
        });
      }
    },
  };
}

/** Where the build goes. What `npm run speed` measures has marks in it and is no build to install. */
const folders: Readonly<Record<string, string>> = { measure: 'node_modules/.cache/naqi-measure' };

export default defineConfig(({ mode }) => ({
  root: resolve(root, 'src'),
  publicDir: resolve(root, 'src/public'),
  base: './',
  plugins: [manifest(), licences(), budget()],
  build: {
    outDir: resolve(root, folders[mode] ?? 'dist'),
    emptyOutDir: false,
    modulePreload: false,
    chunkSizeWarningLimit: 3000,
    sourcemap: mode === 'development' ? 'inline' : false,
    target: ['chrome140', 'firefox142'],
    reportCompressedSize: false,
    // A font travels inside its script: a content script cannot load a file of the extension.
    assetsInlineLimit: (file) => file.endsWith('.woff2'),
  },
  environments: {
    client: { build: { rolldownOptions: { input: pages.map((page) => resolve(root, 'src', page)) } } },
    ...Object.fromEntries(
      Object.entries(scripts).map(([name, entry]) => [name.replaceAll(/\W/g, '_'), script(name, entry)]),
    ),
  },
  builder: {
    async buildApp(builder) {
      await rm(resolve(root, folders[mode] ?? 'dist'), { recursive: true, force: true });
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
}));
