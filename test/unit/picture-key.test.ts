import { describe, expect, test } from 'vitest';
import { isPictureFile, isSamePicture } from '../../src/article/page/picture-key.ts';

const SITE = 'https://news.example.org/media';

describe('one picture under two addresses', () => {
  test.each([
    ['in another size', `${SITE}/harbour.jpg`, `${SITE}/harbour-780x470.jpg`],
    ['in another type', `${SITE}/harbour.jpg`, `${SITE}/harbour.jpg.webp`],
    ['cut for another screen', `${SITE}/harbour-desktop.jpg`, `${SITE}/harbour-mobile.jpg`],
    ['asked for in another width', `${SITE}/harbour.jpg?w=400`, `${SITE}/harbour.jpg?w=900`],
    ['through a server of sizes', `/image?url=%2Fa%2Fharbour.jpg&w=640`, `/image?url=%2Fa%2Fharbour.jpg&w=1080`],
    [
      'in another folder, under a telling name',
      `${SITE}/small/harbour-at-first-light.jpg`,
      `${SITE}/harbour-at-first-light.jpg`,
    ],
  ])('%s', (_, first, second) => {
    expect(isSamePicture(first, second)).toBe(true);
  });

  test.each([
    ['other files', `${SITE}/harbour.jpg`, `${SITE}/market.jpg`],
    ['one short name in two folders', `${SITE}/may/photo1.jpg`, `${SITE}/june/photo1.jpg`],
    ['a script that sends any picture', `${SITE}/show.php?id=4&w=300`, `${SITE}/show.php?id=5&w=300`],
    ['a name that says nothing', `${SITE}/4/original.jpg`, `${SITE}/5/original.jpg`],
  ])('not %s', (_, first, second) => {
    expect(isSamePicture(first, second)).toBe(false);
  });

  test('a page is no picture file', () => {
    expect(isPictureFile(`${SITE}/harbour.JPG?x=1`)).toBe(true);
    expect(isPictureFile(`${SITE}/harbour.html`)).toBe(false);
  });
});
