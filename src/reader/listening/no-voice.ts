import { element } from '../../element.ts';
import { languageName, type MessageKey, t } from '../../i18n.ts';
import type { Reader } from '../context.ts';
import { togglePanel } from '../panel.ts';

/** A step on the way to a voice, with what has to be typed where something has. */
type Step = readonly [MessageKey, string?];

const PACKAGES: Step = ['noVoiceLinux', 'speech-dispatcher espeak-ng'];

/** The way to a voice on each system; the first that fits what the browser says of itself. */
const ways: readonly (readonly [RegExp, readonly Step[]])[] = [
  [/Windows/, [['noVoiceWindows']]],
  [/Android/, [['noVoiceAndroid']]],
  [/Macintosh/, [['noVoiceMac']]],
  [/Linux.*Chrome/, [PACKAGES, ['noVoiceChromium', '--enable-speech-dispatcher']]],
  [/Linux/, [PACKAGES]],
];

/** A panel that says that no voice speaks the language, and how to get one. */
export function openHelpForVoice(reader: Reader, lang: string): void {
  const { page } = reader;
  const steps = ways.find(([system]) => system.test(navigator.userAgent))?.[1] ?? [['noVoiceElsewhere'] satisfies Step];
  togglePanel(reader, 'listen', t('commandListen'), (panel) => {
    panel.append(element(page, 'p', {}, t('noVoice', languageName(lang))));
    for (const [message, typed] of steps) {
      panel.append(element(page, 'p', {}, t(message)));
      if (typed !== undefined) panel.append(element(page, 'code', { dir: 'ltr' }, typed));
    }
    panel.append(element(page, 'p', {}, t('noVoiceThen')));
  });
}
