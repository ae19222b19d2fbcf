import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import { controlsOf } from '../../settings/controls.ts';
import { schema } from '../../settings/schema.ts';
import type { Reader } from '../context.ts';
import { togglePanel } from '../panel.ts';
import { languageOf, voiceFor, voicesFor } from './voices.ts';

/**
 * Opens or closes the panel of speed and voice. Voices that send the text to a server are hidden behind a warning and a
 * button, unless one of them is chosen.
 */
export function toggleVoicePanel(reader: Reader, voices: readonly SpeechSynthesisVoice[], lang: string): void {
  const { page, store } = reader;
  const suited = voicesFor(voices, lang);
  const local = suited.filter(({ localService }) => localService);
  const remote = suited.filter(({ localService }) => !localService);

  togglePanel(reader, 'voice', t('listenVoice'), (panel, signal) => {
    const group = element(
      page,
      'fieldset',
      { className: 'voices' },
      element(page, 'legend', {}, t(schema.voices.label)),
    );
    const add = (list: readonly SpeechSynthesisVoice[]): void => {
      for (const voice of list) {
        const input = element(page, 'input', { type: 'radio' });
        input.name = 'voice';
        input.addEventListener('change', () => {
          store.set('voices', { ...store.current.voices, [languageOf(lang)]: voice.voiceURI });
        });
        store.subscribe((settings) => {
          input.checked = voiceFor(voices, lang, settings.voices) === voice;
        }, signal);
        group.append(
          element(
            page,
            'label',
            { className: 'item' },
            input,
            element(page, 'span', {}, element(page, 'bdi', {}, voice.name)),
          ),
        );
      }
    };
    panel.append(...controlsOf('listening', page, store, signal), group);
    add(local);
    if (remote.length === 0) return;
    group.append(element(page, 'p', { className: 'warning' }, t('voicesRemote')));
    const current = voiceFor(voices, lang, store.current.voices);
    if (current !== undefined && remote.includes(current)) return add(remote);
    const show = element(page, 'button', { type: 'button', className: 'item show-remote' }, t('voicesRemoteShow'));
    show.addEventListener('click', () => {
      show.remove();
      add(remote);
      group.querySelector<HTMLElement>('.warning ~ label input')?.focus();
    });
    group.append(show);
  });
}
