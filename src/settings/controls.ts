import { element } from '../element.ts';
import { formatNumber, formatPercent, t } from '../i18n.ts';
import {
  type ChoiceName,
  type RangeName,
  type Section,
  type SettingName,
  type Settings,
  schema,
  settingNames,
} from './schema.ts';
import type { SettingsStore } from './store.ts';

/** The controls of a section's settings, in the schema's order. A double click on one resets it to its default. */
export function controlsOf(section: Section, page: Document, store: SettingsStore, signal: AbortSignal): HTMLElement[] {
  return settingNames
    .filter((name) => schema[name].section === section)
    .flatMap((name) => {
      if (isRange(name)) return [rangeControl(page, name, store, signal)];
      if (isChoice(name)) return [choiceControl(page, name, store, signal)];
      return [];
    });
}

function isRange(name: SettingName): name is RangeName {
  return schema[name].kind === 'range';
}

function isChoice(name: SettingName): name is ChoiceName {
  return schema[name].kind === 'choice';
}

/** A slider with its label and value. */
function rangeControl(page: Document, name: RangeName, store: SettingsStore, signal: AbortSignal): HTMLElement {
  const setting = schema[name];
  const input = element(page, 'input', { id: name, type: 'range' });
  Object.assign(input, { min: String(setting.min), max: String(setting.max), step: String(setting.step) });
  const value = element(page, 'output', { htmlFor: name });
  input.addEventListener('input', () => store.set(name, input.valueAsNumber), { signal });
  input.addEventListener('dblclick', () => store.set(name, setting.default), { signal });
  store.subscribe((settings) => {
    input.valueAsNumber = settings[name];
    value.textContent = formatted(settings[name], setting.format);
    input.setAttribute('aria-valuetext', value.textContent);
  }, signal);
  return element(
    page,
    'div',
    { className: `control range ${name}` },
    element(page, 'label', { htmlFor: name }, t(setting.label)),
    input,
    value,
  );
}

function formatted(value: number, format: 'number' | 'percent'): string {
  return format === 'percent' ? formatPercent(value / 100) : formatNumber(value);
}

/** A group of radio buttons, shown as buttons. */
function choiceControl(page: Document, name: ChoiceName, store: SettingsStore, signal: AbortSignal): HTMLElement {
  const setting = schema[name];
  const labels = Object.entries(setting.choices) as [Settings[ChoiceName], Parameters<typeof t>[0]][];
  const group = element(
    page,
    'fieldset',
    { className: `control choice ${name}` },
    element(page, 'legend', {}, t(setting.label)),
  );
  for (const [choice, label] of labels) {
    const input = element(page, 'input', { id: `${name}-${choice}`, type: 'radio' });
    input.name = name;
    input.value = choice;
    input.addEventListener('change', () => store.set(name, choice), { signal });
    store.subscribe((settings) => {
      input.checked = settings[name] === choice;
    }, signal);
    group.append(
      element(
        page,
        'label',
        { className: `choice-${choice}` },
        input,
        element(page, 'span', { dir: 'auto' }, t(label)),
      ),
    );
  }
  group.addEventListener('dblclick', () => store.set(name, setting.default), { signal });
  return group;
}
