import { build } from 'vite';

/** The text of one classic script that holds a file and all that it imports; minified where its size counts. */
export async function bundle(entry: string, minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error(`Could not bundle ${entry}`);
  return output.output[0].code;
}
