import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import { giveBackAccess, hostsByAccess } from '../../settings/access.ts';
import { sitesIn, switchOn } from '../../settings/auto-open.ts';
import { forgetReadingPositions } from '../../settings/reading-positions.ts';
import { parseSettings, type Settings, schema, settingNames } from '../../settings/schema.ts';
import type { SettingsStore } from '../../settings/store.ts';
import { exportText, merged, parseImport, type Rejected } from '../../settings/transfer.ts';
import { askInDialog } from './question-dialog.ts';

const FILE_NAME = 'naqi-settings.json';

/** Larger than any file that Naqi writes: `storage.sync` holds no more. */
const MAX_FILE_BYTES = 102_400;

/** The browser reads the blob a moment after the click. */
const REVOKE_AFTER_MS = 60_000;

/** The section that exports settings and sites to a file, imports them, and resets them. */
export function dataSection(store: SettingsStore, signal: AbortSignal): HTMLElement {
  const report = element(document, 'div', { className: 'report', role: 'status' });
  const file = element(document, 'input', { type: 'file' });
  Object.assign(file, { accept: '.json,application/json', hidden: true });
  const button = (name: string, label: string, run: () => void): HTMLElement => {
    const made = element(document, 'button', { type: 'button', className: `plain ${name}` }, label);
    made.addEventListener('click', run, { signal });
    return made;
  };
  file.addEventListener(
    'change',
    async () => {
      const [chosen] = file.files ?? [];
      if (chosen === undefined) return;
      report.replaceChildren(...(await importFile(chosen, store)));
      // Otherwise the same file could not be chosen again.
      file.value = '';
    },
    { signal },
  );
  return element(
    document,
    'section',
    { id: 'data', className: 'data' },
    element(document, 'h2', {}, t('optionsData')),
    element(document, 'p', {}, t('dataHelp')),
    element(
      document,
      'div',
      { className: 'buttons' },
      button('export', t('dataExport'), () => exportFile(store.current)),
      button('import', t('dataImport'), () => file.click()),
      button('reset', t('dataReset'), async () => report.replaceChildren(...(await reset(store)))),
    ),
    file,
    report,
  );
}

function exportFile(settings: Settings): void {
  const address = URL.createObjectURL(new Blob([exportText(settings)], { type: 'application/json' }));
  const link = element(document, 'a', { href: address });
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}

/** Imports a file after asking whether to merge or to replace the settings. Returns the report. */
async function importFile(file: File, store: SettingsStore): Promise<Node[]> {
  const read = file.size > MAX_FILE_BYTES ? 'foreign' : parseImport(await file.text());
  if (read === 'foreign') return [line(t('importForeign'))];
  if (read === 'newer') return [line(t('importNewer'))];
  const answer = await askInDialog(t('importQuestion'), { merge: t('importMerge'), replace: t('importReplace') });
  if (answer === null) return [];
  replaceAll(answer === 'merge' ? merged(store.current, read.settings) : parseSettings(read.settings), store);
  return [line(t('imported')), ...rejections(read.rejected), ...(await accessQuestion(store.current.sites, store))];
}

/** Resets everything after asking, and forgets the reading positions. Returns the report. */
async function reset(store: SettingsStore): Promise<Node[]> {
  if ((await askInDialog(t('resetQuestion'), { reset: t('dataReset') })) === null) return [];
  replaceAll(parseSettings({}), store);
  await forgetReadingPositions();
  return [line(t('resetDone'))];
}

/** Sets every setting. The access to sites that are no longer listed is given back. */
function replaceAll(settings: Settings, store: SettingsStore): void {
  const gone = store.current.sites.filter((site) => !settings.sites.includes(site));
  for (const name of settingNames) store.set(name, settings[name]);
  void giveBackAccess(gone);
}

function rejections(rejected: readonly Rejected[]): Node[] {
  if (rejected.length === 0) return [];
  const list = element(document, 'ul', {}, ...rejected.map((each) => element(document, 'li', {}, reasonOf(each))));
  return [line(t('importRejected')), list];
}

function reasonOf(rejected: Rejected): string {
  switch (rejected.why) {
    case 'unknown':
      return t('importUnknown', rejected.name);
    case 'value':
      return t('importValue', rejected.value, t(schema[rejected.setting].label));
    case 'site':
      return t('sitesInvalid', rejected.value);
  }
}

/** A file contains no permissions. If some are missing, returns a button that asks for all of them at once. */
async function accessQuestion(sites: readonly string[], store: SettingsStore): Promise<Node[]> {
  const { missing } = await hostsByAccess(sites);
  if (missing.length === 0) return [];
  const text = line(t('importNeedsAccess'));
  const allow = element(document, 'button', { type: 'button', className: 'plain allow' }, t('importAllow'));
  allow.addEventListener('click', async () => {
    if (!(await switchOn(missing, sitesIn(store)))) return;
    text.remove();
    allow.remove();
  });
  return [text, allow];
}

function line(text: string): HTMLElement {
  return element(document, 'p', {}, text);
}
