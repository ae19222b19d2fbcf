import { expect, test } from 'vitest';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { useEverything } from './use-everything.ts';
import { beginVisits } from './visiting.ts';

/** Runs in the page, once it has been clicked: plays a sound of its own, a second of silence again and again. */
async function play(): Promise<void> {
  const samples = 8000;
  const header = [0x46464952, 36 + samples, 0x45564157, 0x20746d66, 16, 0x10001, samples, samples, 0x80001, 0x61746164];
  const bytes = new Uint8Array(44 + samples).fill(128);
  bytes.set(new Uint8Array(Uint32Array.from([...header, samples]).buffer));
  const sound = document.createElement('audio');
  sound.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
  sound.loop = true;
  document.body.append(sound);
  await sound.play();
}

inEachBrowser('what a page has after a visit', { locale: 'ar' }, (browser) => {
  const { visit } = beginVisits(browser, FIXTURES);

  test('in which everything was used while its own sound played on', async () => {
    const wrong = await visit('/jannah/input.html', {
      async before(tab) {
        await tab.click('h1');
        await tab.evaluate(play);
      },
      async during(tab) {
        await tab.settle();
        await useEverything(browser(), tab);
        expect(await tab.evaluate(() => document.querySelector<HTMLAudioElement>('audio[loop]')?.paused)).toBe(false);
      },
    });
    expect(wrong).toEqual([]);
  });
});
