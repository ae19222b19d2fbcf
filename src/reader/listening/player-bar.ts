import { ChevronLeft, ChevronRight, type IconNode, Pause, Play, SlidersHorizontal, X } from 'lucide';
import { element } from '../../element.ts';
import { type MessageKey, t } from '../../i18n.ts';
import type { Reader } from '../context.ts';
import { iconButton } from '../icon-button.ts';
import { drawShapes } from '../icons.ts';

/** What the buttons do. */
export interface Controls {
  toggle(): void;
  step(direction: 1 | -1): void;
  openVoices(): void;
  close(): void;
}

export interface PlayerBar {
  readonly bar: HTMLElement;
  /** Labels the first button with what a press would do. */
  showPlaying(isPlaying: boolean): void;
}

/** The bar at the foot of the overlay. Its direction is that of the text. */
export function playerBar(reader: Reader, controls: Controls): PlayerBar {
  const { page, article } = reader;
  const isRightToLeft = article.dir === 'rtl';
  const [backIcon, forwardIcon] = isRightToLeft ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  const button = (name: string, icon: IconNode, label: MessageKey, press: () => void): HTMLButtonElement =>
    iconButton(page, name, t(label), drawShapes(page, icon), press);
  const play = button('play', Play, 'listenPlay', controls.toggle);
  const bar = element(
    page,
    'div',
    { className: 'player round', role: 'group', ariaLabel: t('commandListen'), dir: article.dir },
    button('back', backIcon, 'listenBack', () => controls.step(-1)),
    play,
    button('forward', forwardIcon, 'listenForward', () => controls.step(1)),
    button('voice', SlidersHorizontal, 'listenVoice', controls.openVoices),
    button('end', X, 'listenEnd', controls.close),
  );
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    event.stopPropagation();
    controls.step((event.key === 'ArrowLeft') === isRightToLeft ? 1 : -1);
  });
  return {
    bar,
    showPlaying(isPlaying) {
      const label = t(isPlaying ? 'listenPause' : 'listenPlay');
      play.title = label;
      play.ariaLabel = label;
      play.replaceChildren(drawShapes(page, isPlaying ? Pause : Play));
    },
  };
}
