import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { commands } from '../../src/reader/commands.ts';
import { faceFor, faces, scriptFor } from '../../src/reader/face-for-language.ts';
import { scriptOf } from '../../src/script-of.ts';

// The table of commands reaches the browser's messages, which are of no matter here.
vi.mock('../../src/browser.ts', () => ({ browser: {} }));

describe('the face and the line height that suit a language', () => {
  test.each([
    ['ar', 'naskh', 'arabic'],
    ['ar-EG', 'naskh', 'arabic'],
    ['ps', 'naskh', 'arabic'],
    ['fa', 'vazirmatn', 'arabic'],
    ['ckb', 'vazirmatn', 'arabic'],
    ['ur', 'nastaliq', 'nastaliq'],
    ['he', 'hebrew', 'hebrew'],
    ['en', null, 'latin'],
    ['de-AT', null, 'latin'],
    ['', 'naskh', 'arabic'],
  ])('%s: %s, %s', (lang, face, script) => {
    const chosen = faceFor('auto', lang);
    expect([chosen, scriptFor(chosen, lang)]).toEqual([face, script]);
  });

  test.each(['ar', 'en', 'fa', 'fa-AF', 'he', 'ur-IN', 'ug', 'ug-KZ', 'en-Arab'])(
    '%s: the script is the one that the platform names',
    (lang) => {
      expect(scriptOf(lang)).toBe(new Intl.Locale(lang).maximize().script);
    },
  );

  test('what the person chose goes before the language', () => {
    expect(faceFor('amiri', 'ur')).toBe('amiri');
    expect(scriptFor('amiri', 'ur')).toBe('arabic');
    expect(faceFor('system', 'ar')).toBeNull();
  });

  test('a language code that is none is no error', () => {
    expect(scriptFor(null, 'عربي')).toBe('arabic');
  });
});

test('every part that a face or a command names has its file, and every file is named', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../src/content/parts')).map((file) => file.slice(0, -3));
  const named = [
    ...Object.values(faces).map(({ part }) => part),
    ...Object.values(commands).flatMap(({ handler }) => ('part' in handler ? [handler.part] : [])),
  ];
  expect([...new Set(named)].sort()).toEqual(files.sort());
});
