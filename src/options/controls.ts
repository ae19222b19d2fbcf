import type { MessageKey } from '../i18n.ts';
import { t, uiLanguage } from '../i18n.ts';
import type { ChoiceSetting, RangeSetting, Settings } from '../settings/schema.ts';
import type { SettingsStore } from '../settings/store.ts';
import { element } from './element.ts';

type NamesOf<Kind> = { [Name in keyof Settings]: Settings[Name] extends Kind ? Name : never }[keyof Settings];

/** A slider with its value beside it. */
export function rangeControl(
  name: NamesOf<number>,
  setting: RangeSetting & { label: MessageKey },
  store: SettingsStore,
  signal: AbortSignal,
): HTMLElement {
  const input = element('input', { id: name, type: 'range' });
  Object.assign(input, { min: String(setting.min), max: String(setting.max), step: String(setting.step) });
  const value = element('output', { htmlFor: name });
  const format = new Intl.NumberFormat(uiLanguage());
  input.addEventListener('input', () => store.set(name, input.valueAsNumber), { signal });
  input.addEventListener('dblclick', () => store.set(name, setting.default), { signal });
  store.subscribe((settings) => {
    input.valueAsNumber = settings[name];
    value.textContent = format.format(settings[name]);
  }, signal);
  return element(
    'div',
    { className: 'control range' },
    element('label', { htmlFor: name }, t(setting.label)),
    input,
    value,
  );
}

/** One button for each choice; the pressed one holds. */
export function choiceControl<Choice extends string>(
  name: 'palette',
  setting: ChoiceSetting<Choice> & { label: MessageKey; choices: Readonly<Record<Choice, MessageKey>> },
  store: SettingsStore,
  signal: AbortSignal,
): HTMLElement {
  const group = element('fieldset', { className: 'control choice' }, element('legend', {}, t(setting.label)));
  for (const choice of Object.keys(setting.choices) as (Choice & Settings['palette'])[]) {
    const input = element('input', { id: `${name}-${choice}`, type: 'radio' });
    input.name = name;
    input.value = choice;
    input.addEventListener('change', () => store.set(name, choice), { signal });
    store.subscribe((settings) => {
      input.checked = settings[name] === choice;
    }, signal);
    group.append(element('label', { className: choice }, input, element('span', {}, t(setting.choices[choice]))));
  }
  return group;
}
