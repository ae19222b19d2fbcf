import { run } from '../run.ts';

/** What Mozilla's linter may warn of: one manifest serves both browsers, and these libraries parse into inert nodes. */
const PINNED = [
  'BACKGROUND_SERVICE_WORKER_IGNORED manifest.json',
  // The sample page runs the reader itself.
  'UNSAFE_VAR_ASSIGNMENT assets/sample.js',
  'UNSAFE_VAR_ASSIGNMENT assets/sample.js',
  'UNSAFE_VAR_ASSIGNMENT assets/sample.js',
  'UNSAFE_VAR_ASSIGNMENT reader.js',
  'UNSAFE_VAR_ASSIGNMENT reader.js',
  'UNSAFE_VAR_ASSIGNMENT reader.js',
];

/** What each build puts into a file's name. */
const BUILD = /-[\w-]{8}(?=\.js$)/;

interface LintMessage {
  code: string;
  file?: string;
  message: string;
}

/** Lints a packed extension as Mozilla's store does: no errors, and just the pinned warnings. Prints what differs. */
export async function lintForStores(zip: string): Promise<boolean> {
  const { output } = await run('web-ext', ['lint', '--source-dir', zip, '--output', 'json'], () => undefined);
  const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as {
    errors: LintMessage[];
    warnings: LintMessage[];
  };
  const found = report.warnings.map(({ code, file = '' }) => `${code} ${file.replace(BUILD, '')}`).sort();
  for (const { code, file, message } of report.errors) console.log(`error: ${code} ${file ?? ''}: ${message}`);
  const asPinned = JSON.stringify(found) === JSON.stringify(PINNED);
  if (!asPinned) console.log(`warnings are\n  ${found.join('\n  ')}\nbut these are pinned\n  ${PINNED.join('\n  ')}`);
  return report.errors.length === 0 && asPinned;
}
