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

/** Larger than any file that Naqi writes, in bytes: `storage.sync` holds no more. */
const LARGEST = 102_400;

/** Settings and sites out into a file, in from one, and back to how they were at first. */
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
      // So that the same file can be chosen again.
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
  // The browser takes the file a moment after the click; the page is not open for long.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Takes a file's settings, merged or in place of the present ones as the person answers; gives the report. */
async function importFile(file: File, store: SettingsStore): Promise<Node[]> {
  const read = file.size > LARGEST ? 'foreign' : parseImport(await file.text());
  if (read === 'foreign') return [line(t('importForeign'))];
  if (read === 'newer') return [line(t('importNewer'))];
  const answer = await askInDialog(t('importQuestion'), { merge: t('importMerge'), replace: t('importReplace') });
  if (answer === null) return [];
  takeAll(answer === 'merge' ? merged(store.current, read.settings) : parseSettings(read.settings), store);
  return [line(t('imported')), ...rejections(read.rejected), ...(await questionOfAccess(store.current.sites, store))];
}

/** Puts everything back after asking, and forgets what was read; gives the report. */
async function reset(store: SettingsStore): Promise<Node[]> {
  if ((await askInDialog(t('resetQuestion'), { reset: t('dataReset') })) === null) return [];
  takeAll(parseSettings({}), store);
  await forgetReadingPositions();
  return [line(t('resetDone'))];
}

/** Sets every setting; sites that fall out give the browser its permission back. */
function takeAll(settings: Settings, store: SettingsStore): void {
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
    case 'host':
      return t('sitesInvalid', rejected.value);
  }
}

/** A file brings no permissions along: a button asks for those that the browser has not granted, all at once. */
async function questionOfAccess(sites: readonly string[], store: SettingsStore): Promise<Node[]> {
  const { missing } = await hostsByAccess(sites);
  if (missing.length === 0) return [];
  const said = line(t('importNeedsAccess'));
  const allow = element(document, 'button', { type: 'button', className: 'plain allow' }, t('importAllow'));
  allow.addEventListener('click', async () => {
    if (!(await switchOn(missing, sitesIn(store)))) return;
    said.remove();
    allow.remove();
  });
  return [said, allow];
}

function line(text: string): HTMLElement {
  return element(document, 'p', {}, text);
}
