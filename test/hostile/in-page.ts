/** What runs in pages to make hostile markup act: each function stands alone. */

/** Does to every element of an article what a person could do to it, but goes to no other page. */
export function poke(root: ParentNode | null): void {
  const events =
    'dblclick mousedown mouseup mouseover mouseout mouseenter mousemove auxclick contextmenu pointerdown pointerup pointermove pointerover pointerenter pointercancel gotpointercapture wheel keydown keyup keypress beforeinput input change select focus blur copy cut paste selectstart dragstart drag dragenter dragover dragend drop scroll animationstart animationend animationiteration transitionend transitionstart submit reset invalid close slotchange toggle load error'.split(
      ' ',
    );
  // Names in forms may stand in the place of an element's own methods.
  const { closest, dispatchEvent, getAttribute } = Element.prototype;
  const from = root?.querySelector('article') ?? document.querySelector('html');
  for (const element of from?.querySelectorAll('*') ?? []) {
    for (const event of events) dispatchEvent.call(element, new Event(event, { cancelable: true }));
    const link = closest.call(element, 'a[href], area[href]');
    const address = link === null ? '' : (getAttribute.call(link, 'href') ?? '').trim();
    const form = closest.call(element, 'form');
    const goes = getAttribute.call(element, 'formaction') ?? (form && getAttribute.call(form, 'action'));
    const leadsAway = /^(?:https?:|mailto:|tel:|data:|blob:|\/)/i.test(address) || (form !== null && goes === null);
    const opensViewer = root !== null && element.localName === 'img';
    if (opensViewer) continue;
    // Only a click of the mouse leads where a link or a button leads.
    if (leadsAway) dispatchEvent.call(element, new Event('click', { cancelable: true }));
    else if ('click' in element && typeof element.click === 'function') element.click();
    else dispatchEvent.call(element, new MouseEvent('click', { cancelable: true }));
  }
}

/** A reader as one writes it in an hour: takes the page's parts as strings and shows them. */
export function readNaively(): void {
  const facts = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}');
  const view = document.createElement('div');
  const { headline, author, publisher, datePublished, mainEntityOfPage } = facts;
  // biome-ignore lint/plugin: strings of HTML are what is tried here.
  view.innerHTML = `<h1>${headline}</h1><a href="${mainEntityOfPage}">${publisher.name}</a> ${author.name} ${datePublished}`;
  document.querySelector('html')?.append(view);
  const text = document.createElement('div');
  // biome-ignore lint/plugin: strings of HTML are what is tried here.
  text.innerHTML = document.querySelector('article')?.innerHTML ?? '';
  view.append(text);
}

/** Numbers of the vectors whose scripts have run so far. */
export function fired(): string[] {
  return (window as unknown as { fired: string[] }).fired;
}

/** Waits until the page has done all that it does by itself, and forgets it. */
export async function forgetFired(): Promise<void> {
  const list = (window as unknown as { fired: string[] }).fired;
  const media = [...document.querySelectorAll<HTMLMediaElement>('video, audio')];
  const isLoading = (): boolean => media.some(({ networkState }) => networkState === HTMLMediaElement.NETWORK_LOADING);
  while (isLoading() || document.readyState !== 'complete') await new Promise((done) => requestAnimationFrame(done));
  list.length = 0;
}

/** Waits until scripts that were started the slowest ways have run, so that none can be on its way. */
export async function waitForCanary(): Promise<void> {
  const list = (window as unknown as { fired: string[] }).fired;
  const cage = document.createElement('div');
  // biome-ignore lint/plugin: strings of HTML are what is tried here.
  cage.insertAdjacentHTML(
    'beforeend',
    "<img src=\"/pic/none.png?canary\" onerror=\"top.postMessage('fired:image', '*')\"><iframe srcdoc=\"<script>top.postMessage('fired:frame', '*')</script>\"></iframe><a href=\"javascript:top.postMessage('fired:link', '*')\"></a>",
  );
  document.querySelector('html')?.append(cage);
  cage.querySelector('a')?.click();
  const all = ['image', 'frame', 'link'];
  while (!all.every((name) => list.includes(name))) await new Promise((done) => requestAnimationFrame(done));
  cage.remove();
  for (const name of all) list.splice(list.indexOf(name), 1);
}
