import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Tab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { until } from '../../scripts/browser/poll.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { BROWSER, DIST, FIXTURES } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

/** Moves the slider as a hand does: the value, then the event that the browser sends for each step. */
async function setSize(options: Tab, size: number): Promise<void> {
  await options.waitFor('the slider', () => document.querySelector('#size') !== null);
  await options.evaluate((value) => {
    const input = document.querySelector<HTMLInputElement>('#size');
    if (input === null) throw new Error('No slider');
    input.valueAsNumber = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, size);
}

function fontSizeIn(tab: Tab): Promise<string | null> {
  return tab.inReader((root) => getComputedStyle(root.querySelector('.body') ?? root.host).fontSize);
}

describe(`the options page (${BROWSER})`, () => {
  let server: Server;
  let profile: string;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES });
    profile = await mkdtemp(join(tmpdir(), 'naqi-profile-'));
    browser = await launch(BROWSER, { extension: DIST, profile });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  });

  test('changes an open reader at once, and what it set is still there after a restart', async () => {
    const tab = await browser.open(`${server.origin}/jannah/input.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    expect(await fontSizeIn(tab)).toBe('20px');

    const options = await browser.openExtensionPage('pages/options/options.html');
    await setSize(options, 28);
    expect(await options.evaluate(() => document.querySelector('output')?.textContent)).toBe('28');
    const preview = await options.evaluate(() => {
      const host = document.querySelector('.preview > div');
      const body = host?.shadowRoot?.querySelector('.body');
      return body instanceof Element ? getComputedStyle(body).fontSize : '';
    });
    expect(preview).toBe('28px');
    await waitInReader(tab, 'the larger text', (root) => {
      const body = root.querySelector('.body');
      return body !== null && getComputedStyle(body).fontSize === '28px';
    });

    await browser.close();
    browser = await launch(BROWSER, { extension: DIST, profile });
    const again = await browser.open(`${server.origin}/jannah/input.html`);
    await again.pressAction();
    await again.waitForReader('open');
    expect(await fontSizeIn(again)).toBe('28px');
  });

  test('has a control for each reading setting, with every choice to be seen', async () => {
    const page = await browser.openExtensionPage('pages/options/options.html');
    await page.waitFor('the controls', () => document.querySelector('.control') !== null);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('.control.choice label, .control.range input')].map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return width > 30 && height > 30;
      }),
    );
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes).not.toContain(false);
    await page.close();
  });

  test('leads to each of its sections, also from elsewhere', async () => {
    const page = await browser.openExtensionPage('pages/options/options.html#shortcuts');
    await page.waitFor('the section that the address names', () => {
      const { top, bottom } = document.querySelector('#shortcuts')?.getBoundingClientRect() ?? { top: 1, bottom: 0 };
      return top < innerHeight && bottom > 0 && scrollY > 0;
    });
    const missed = await page.evaluate(() => {
      const links = [...document.querySelectorAll('nav a')];
      const targets = links.map((link) => document.querySelector(`section${link.getAttribute('href')} h2`));
      return links.filter((link, index) => link.textContent !== targets[index]?.textContent);
    });
    expect(missed).toEqual([]);
    await page.close();
  });

  test('shows its settings on a text of the language that is chosen', async () => {
    const page = await browser.openExtensionPage('pages/options/options.html');
    await page.waitFor('the choice', () => document.querySelector('select') !== null);
    for (const [lang, face] of [
      ['ur', 'Naqi Nastaliq'],
      ['he', 'Naqi Hebrew'],
    ] as const) {
      await page.evaluate((value) => {
        const select = document.querySelector('select');
        if (select === null) throw new Error('No choice');
        select.value = value;
        select.dispatchEvent(new Event('change'));
      }, lang);
      const shown = await page.evaluate(() => {
        const root = document.querySelector('.preview > div')?.shadowRoot;
        const articles = [...(root?.querySelectorAll('article') ?? [])].map((each) => each.lang);
        return { articles, face: root?.querySelector<HTMLElement>('.paper')?.style.getPropertyValue('--face') };
      });
      expect(shown).toEqual({ articles: [lang], face: `"${face}"` });
    }
    await page.close();
  });

  test("tells the browser's shortcut, and opens the page where it is changed", async () => {
    const page = await browser.openExtensionPage('pages/options/options.html');
    await page.waitFor('the shortcut', () => document.querySelector('.shortcut kbd')?.textContent === 'Alt+R');
    const countTabs = (): Promise<number> => browser.inBackground(async () => (await chrome.tabs.query({})).length);
    const before = await countTabs();
    await page.click('.shortcut button');
    await until("the browser's page", async () => (await countTabs()) === before + 1);
    await browser.inBackground(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
    });
    await page.close();
  });

  test('refuses what is no site, with a reason', async () => {
    const options = await browser.openExtensionPage('pages/options/options.html');
    await options.waitFor('the field', () => document.querySelector('#site') !== null);
    await options.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#site');
      if (input !== null) input.value = 'not a site';
    });
    await options.click('.sites button[type=submit]');
    await options.waitFor('the reason', () => document.querySelector('.message')?.textContent?.includes('not a site'));
    expect(await options.evaluate(() => document.querySelectorAll('.sites li').length)).toBe(0);
    expect(options.errors()).toEqual([]);
    await options.close();
  });
});
