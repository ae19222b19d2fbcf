import type { Abbreviations } from '../../rules/types.ts';
import type { CommandHandler, Reader } from '../context.ts';
import { sentenceSplitter } from './cut-sentences.ts';
import { toggleNoVoicePanel } from './no-voice-panel.ts';
import { openPlayer, type Player } from './player.ts';
import { loadVoices, voicesFor } from './voices.ts';

/**
 * Makes the handler of the command that reads aloud. It opens the player, or plays and pauses if that is open. If no
 * voice speaks the article's language, it shows how to get one.
 */
export function listenCommand(languages: readonly Abbreviations[]): CommandHandler {
  let player: Player | undefined;
  const pressPlay = (): boolean => {
    if (player === undefined || player.signal.aborted) return false;
    player.toggle();
    return true;
  };
  return async (reader) => {
    if (pressPlay()) return;
    const voices = await loadVoices(reader.signal);
    // The reader was closed meanwhile, or the command run twice.
    if (reader.signal.aborted || pressPlay()) return;
    const lang = spokenLanguage(reader);
    if (voicesFor(voices(), lang).length === 0) toggleNoVoicePanel(reader, lang);
    else player = openPlayer(reader, { voices, lang, split: sentenceSplitter(languages) });
  };
}

/** The article's language; if it is unknown, the most likely one for its direction. */
function spokenLanguage({ article }: Reader): string {
  if (article.lang !== '') return article.lang;
  return article.dir === 'rtl' ? 'ar' : 'en';
}
