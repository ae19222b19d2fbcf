import { element } from '../../element.ts';
import { languageName, type MessageKey, t } from '../../i18n.ts';
import type { Reader } from '../context.ts';
import { togglePanel } from '../panel.ts';

/** A step on the way to a voice, with a text to type or copy, if there is one. */
type Step = readonly [MessageKey, string?];

const PACKAGES: Step = ['noVoiceLinux', 'speech-dispatcher espeak-ng'];

/** The way to a voice on each system. The first whose pattern fits the user agent counts. */
const ways: readonly (readonly [RegExp, readonly Step[]])[] = [
  [/Windows/, [['noVoiceWindows']]],
  [/Android/, [['noVoiceAndroid']]],
  [/Macintosh/, [['noVoiceMac']]],
  [/Linux.*Chrome/, [PACKAGES, ['noVoiceChromium', '--enable-speech-dispatcher']]],
  [/Linux/, [PACKAGES]],
];

/** Opens or closes a panel that says that no voice speaks the language, and how to get one. */
export function toggleNoVoicePanel(reader: Reader, lang: string): void {
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
