import type { Abbreviations } from '../../rules/types.ts';
import type { Handler, Reader } from '../context.ts';
import { openHelpForVoice } from './no-voice.ts';
import { openPlayer, type Player } from './player.ts';
import { sentenceCutter } from './sentences.ts';
import { loadVoices, voicesFor } from './voices.ts';

/**
 * Makes the command that reads the article aloud: it opens the player, and plays or pauses when that stands open. Where
 * no voice speaks the article's language it says how to get one.
 */
export function listening(languages: readonly Abbreviations[]): Handler {
  let player: Player | undefined;
  const pressPlay = (): boolean => {
    if (player === undefined || player.signal.aborted) return false;
    player.toggle();
    return true;
  };
  return async (reader) => {
    if (pressPlay()) return;
    const voices = await loadVoices(reader.signal);
    // Closed meanwhile, or asked for twice.
    if (reader.signal.aborted || pressPlay()) return;
    const lang = spokenLanguage(reader);
    if (voicesFor(voices(), lang).length === 0) openHelpForVoice(reader, lang);
    else player = openPlayer(reader, { voices, lang, cut: sentenceCutter(languages) });
  };
}

/** The article's language; where it cannot be told, the one that is likeliest for its direction. */
function spokenLanguage({ article }: Reader): string {
  if (article.lang !== '') return article.lang;
  return article.dir === 'rtl' ? 'ar' : 'en';
}
