import { describe, expect, test } from 'vitest';
import { openingAgencies } from '../../src/article/figures/agencies.ts';
import { isCredit, sameCredit } from '../../src/article/figures/credit.ts';
import { creditOfDescription } from '../../src/article/figures/description.ts';
import { splitCaption } from '../../src/article/figures/split-caption.ts';

describe('captions and credits', () => {
  test.each([
    ['قوارب الصيد تعود عند الفجر (رويترز)', 'قوارب الصيد تعود عند الفجر', 'رويترز'],
    ['قوارب الصيد تعود عند الفجر - أ ف ب', 'قوارب الصيد تعود عند الفجر', 'أ ف ب'],
    ['التعليق على الصورة، قوارب الصيد', 'قوارب الصيد', ''],
    ['قایق‌ها در سپیده‌دم. عکس: مریم تهرانی', 'قایق‌ها در سپیده‌دم', 'مریم تهرانی'],
    ['صدر الصورة، Getty Images', '', 'Getty Images'],
    ['סירות הדיג חוזרות. צילום: רויטרס', 'סירות הדיג חוזרות', 'רויטרס'],
    ['قوارب الصيد (يسار) تعود عند الفجر', 'قوارب الصيد (يسار) تعود عند الفجر', ''],
    ['قوارب الصيد تعود عند الفجر، غيتي', 'قوارب الصيد تعود عند الفجر', 'غيتي'],
    ['قوارب الصيد تعود. المصدر: هيئة الموانئ', 'قوارب الصيد تعود', 'هيئة الموانئ'],
    ['وفد الصيادين يصل إلى ميناء جدة (واس)', 'وفد الصيادين يصل إلى ميناء جدة', 'واس'],
    ['وفد الصيادين يصل (وكالات)', 'وفد الصيادين يصل', 'وكالات'],
    ['الصياد وابنه (فارس)', 'الصياد وابنه (فارس)', ''],
    ['الصياد يعلم أصغر أبنائه، فارس', 'الصياد يعلم أصغر أبنائه، فارس', ''],
    ['الصياد يعلم أصغر أبنائه - فارس', 'الصياد يعلم أصغر أبنائه - فارس', ''],
    ['الصياد يعلم أصغر أبنائه - فارس / رويترز', 'الصياد يعلم أصغر أبنائه', 'فارس / رويترز'],
    ['Fishermen rest after the race – spa', 'Fishermen rest after the race – spa', ''],
    ['Fishermen rest after the race – SPA', 'Fishermen rest after the race', 'SPA'],
    ['کشتیاں فجر کے وقت لوٹ رہی ہیں۔ تصویر: سارہ بلوچ', 'کشتیاں فجر کے وقت لوٹ رہی ہیں', 'سارہ بلوچ'],
    ['کشتیاں فجر کے وقت لوٹ رہی ہیں۔ اے ایف پی', 'کشتیاں فجر کے وقت لوٹ رہی ہیں', 'اے ایف پی'],
    ['کشتیاں فجر کے وقت لوٹ رہی ہیں (روئٹرز)۔', 'کشتیاں فجر کے وقت لوٹ رہی ہیں', 'روئٹرز'],
  ])('%s', (text, caption, credit) => {
    expect(splitCaption(text)).toEqual({ caption, credit });
  });

  test('two spellings of one agency are one credit', () => {
    expect(sameCredit('Sputnik / Getty Images', 'سبوتنيك / غيتي إيماجز')).toBe(true);
    expect(sameCredit('رويترز', 'Reuters')).toBe(true);
    expect(sameCredit('رويترز', 'AFP')).toBe(false);
    expect(sameCredit('مريم الخطيب', 'سالم الخطيب')).toBe(false);
  });

  test('a description opens with its credit, in any script', () => {
    expect(openingAgencies('Sputnik / Getty Images في هذه الصورة قوارب')).toBe('Sputnik / Getty Images');
    expect(openingAgencies('سبوتنيك / غيتي إيماجز في هذه الصورة')).toBe('سبوتنيك / غيتي إيماجز');
    expect(openingAgencies('في هذه الصورة قوارب')).toBe('');
  });

  test.each([
    ['Lumen Images مراكب خشبية راسية عند الغروب في الميناء القديم، في 14 مارس 2025.لومن إيماجيس', 'لومن إيماجيس'],
    [
      'Sputnik / Getty Images مراكب خشبية راسية عند الغروب، في 14 مارس. 2025. سبوتنيك / جيتي إيماجيس',
      'سبوتنيك / جيتي إيماجيس',
    ],
    ['Lumen Images پرانی بندرگاہ میں غروب آفتاب کے وقت لکڑی کی کشتیاں، 14 مارچ 2025۔سارہ بلوچ', 'سارہ بلوچ'],
    ['WhatsApp تطلق ميزة جديدة للصيادين في الموانئ. الميزة متاحة الآن لجميع المستخدمين', ''],
  ])('a description printed as text: %s', (text, credit) => {
    expect(creditOfDescription(text)).toBe(credit);
  });

  test('ordinary words are no credit', () => {
    expect(isCredit('صورة جميلة للميناء عند الفجر')).toBe(false);
    expect(isCredit('© مؤسسة الميناء')).toBe(true);
    expect(isCredit('وكالة السفر المغلقة')).toBe(false);
    expect(isCredit('وكالة أنباء الميناء')).toBe(true);
    expect(openingAgencies('فارس يعود إلى قريته')).toBe('');
  });
});
