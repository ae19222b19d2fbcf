/** Text of the project's own in each language, for pages that tests make. */
export interface Sentences {
  /** A long sentence without its full stop: a paragraph of an article. */
  prose: string;
  /** How a short sentence goes on and ends, without its full stop: no notice and no heading says this. */
  rest: string;
  /** A headline as lists of links print it. */
  headline: string;
  name: string;
  /** Marks with which its sentences end, the full stop first. */
  ends: readonly string[];
}

const ARABIC_ENDS = ['.', '؟', '!', '…', '.»', '.)'];

const inEachLanguage: Readonly<Record<string, Sentences>> = {
  ar: {
    prose:
      'في الصباح يفتح الخباز دكانه عند زاوية الشارع، وتصل رائحة الخبز إلى البيوت القريبة قبل أن يستيقظ الأطفال، ثم يقف الجيران أمام الباب واحدا بعد آخر',
    rest: 'غيّرت حياة أهل الشارع كلهم في سنة واحدة',
    headline: 'بستان الزيتون يعود إلى أهله بعد غياب',
    name: 'ليلى المرواني',
    ends: ARABIC_ENDS,
  },
  fa: {
    prose:
      'صبح‌ها نانوا مغازه‌اش را سر کوچه باز می‌کند و بوی نان پیش از بیدار شدن بچه‌ها به خانه‌های نزدیک می‌رسد، سپس همسایه‌ها یکی پس از دیگری جلوی در می‌ایستند',
    rest: 'زندگی همه مردم کوچه را در یک سال دگرگون کرد',
    headline: 'باغ زیتون پس از سال‌ها به روستا برگشت',
    name: 'مینا کوهستانی',
    ends: ARABIC_ENDS,
  },
  ur: {
    prose:
      'صبح نانبائی گلی کے کونے پر اپنی دکان کھولتا ہے اور بچوں کے جاگنے سے پہلے روٹی کی خوشبو قریبی گھروں تک پہنچ جاتی ہے، پھر پڑوسی ایک ایک کر کے دروازے پر آتے ہیں',
    rest: 'نے ایک سال میں پوری گلی کی زندگی بدل دی',
    headline: 'زیتون کا باغ برسوں بعد گاؤں کو واپس ملا',
    name: 'سارہ بلوچ',
    ends: ['۔', '؟', '!', '…', '۔“', '۔)'],
  },
  he: {
    prose:
      'בבוקר פותח האופה את החנות בפינת הרחוב, וריח הלחם מגיע אל הבתים הקרובים לפני שהילדים מתעוררים, ואחר כך עומדים השכנים ליד הדלת בזה אחר זה ומחכים לתורם',
    rest: 'שינו את חייהם של כל דיירי הרחוב בתוך שנה אחת',
    headline: 'מטע הזיתים חזר אל הכפר אחרי שנים',
    name: 'נועה ברקת',
    ends: ['.', '?', '!', '…', '.”', '."', '.)'],
  },
  ps: {
    prose:
      'سهار نانوای د کوڅې په سر کې خپل دوکان پرانیزي او د ډوډۍ بوی د ماشومانو له راویښېدو مخکې نږدې کورونو ته رسېږي، بیا ګاونډیان یو په یو د دروازې مخې ته ودرېږي',
    rest: 'په یوه کال کې د ټولې کوڅې ژوند بدل کړ',
    headline: 'د زیتون باغ له کلونو وروسته کلي ته راستون شو',
    name: 'زرمینه ساپۍ',
    ends: ARABIC_ENDS,
  },
  ckb: {
    prose:
      'بەیانیان نانەوا دوکانەکەی لە سووچی کۆڵانەکە دەکاتەوە و بۆنی نان پێش هەستانی منداڵان دەگاتە ماڵە نزیکەکان، پاشان دراوسێکان یەک لە دوای یەک لەبەر دەرگاکە ڕادەوەستن',
    rest: 'ژیانی هەموو خەڵکی کۆڵانەکەی لە ساڵێکدا گۆڕی',
    headline: 'باخی زەیتوون دوای چەند ساڵ گەڕایەوە بۆ گوندەکە',
    name: 'شیلان هەورامی',
    ends: ARABIC_ENDS,
  },
  ug: {
    prose:
      'ئەتىگەندە ناۋاي كوچا دوقمۇشىدىكى دۇكىنىنى ئاچىدۇ، نان ھىدى بالىلار ئويغىنىشتىن ئاۋۋال يېقىن ئۆيلەرگە يېتىپ بارىدۇ، ئاندىن قوشنىلار بىر بىردىن ئىشىك ئالدىدا تۇرىدۇ',
    rest: 'بىر يىلدا پۈتۈن كوچىنىڭ تۇرمۇشىنى ئۆزگەرتتى',
    headline: 'زەيتۇن بېغى يىللاردىن كېيىن يېزىغا قايتتى',
    name: 'ئايگۈل تۇرسۇن',
    ends: ARABIC_ENDS,
  },
  en: {
    prose:
      'In the morning the baker opens the shop at the corner, and the smell of bread reaches the houses nearby before the children wake, and then the neighbours stand at the door one after another',
    rest: 'changed the life of the whole street within one year',
    headline: 'The olive grove returns to its village',
    name: 'Lena Hollow',
    ends: ['.', '?', '!', '…', '.”', '.’', '.)'],
  },
};

export function sentencesOf(lang: string): Sentences {
  const sentences = inEachLanguage[lang];
  if (sentences === undefined) throw new Error(`No sentences in ${lang}: add some to test/unit/sentences.ts`);
  return sentences;
}

/** A page of one article with this headline, of nothing but these blocks. */
export function pageWith(lang: string, headline: string, blocks: readonly string[]): string {
  return `<!doctype html><html lang="${lang}"><head><title>${headline}</title></head><body><article><h1>${headline}</h1><div>${blocks.join('\n')}</div></article></body></html>`;
}
