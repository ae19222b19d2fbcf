import type { Abbreviations } from './types.ts';

/**
 * What each language shortens with a full stop. Single letters ("د.", "أ.ف.ب.", "J.") need no entry: they are initials
 * everywhere. Sources: style guides of news agencies, and what saved pages print.
 *
 * Left out since they end sentences too: إلخ (and so on), اهـ (end of quotation), וכו' (and so on), units of measure, ברח (fled, or
 * "in the street of"), גב (back).
 */
export const abbreviations: Readonly<Record<string, Abbreviations>> = {
  ar: {
    words: words('ود وأ وم بروف مج تح تر إتش إف إم إل إس دي جي جيه كيه دبليو'),
    beforeNumbers: words('صص هاتف تلفون فاكس'),
    letterNames: words(
      'إيه ايه أيه بي سي دي إي اي إف اف جي إتش اتش آي جيه كيه كي إل ال إم ام إن ان أو او كيو آر ار إس اس تي يو في دبليو إكس اكس واي زد زي',
    ),
    domains: words('نت كوم أورغ'),
    labelled: words(
      'المجموعة مجموعة للمجموعة بالمجموعة والمجموعة الفئة فئة للفئة فيتامين بفيتامين وفيتامين القسم الفقرة البند المستوى الخطة الدرجة التصنيف النوع الصف الجناح المبنى البوابة الكبد الملحق',
    ),
    saying: words(
      'قال قالت قالوا يقول تقول سأل سألت سأله سألته سألها يسأل تسأل أجاب أجابت أجابه أجابها يجيب رد ردت صاح صاحت صرخ صرخت هتف هتفت هتفوا همس همست تساءل تساءلت كتب كتبت علق علقت',
    ),
  },
  fa: {
    words: words('رک نک قس بنگ اچ اف دبلیو'),
    beforeNumbers: words('صص تلفن'),
    letterNames: words('ای بی سی دی اف جی اچ آی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد'),
    labelled: words('گروه ویتامین بخش بند طرح نوع کلاس هپاتیت رده ضمیمه'),
    saying: words('گفت گفتند می‌گوید پرسید پرسیدند نوشت'),
  },
  ur: {
    letterNames: words('اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ'),
    labelled: words('گروپ وٹامن درجہ حصہ شق کلاس'),
  },
  ps: { labelled: words('ډله ډلې ویټامین') },
  ckb: {
    labelled: words('گروپی ڤیتامین'),
    saying: words('گوتی وتی پرسی'),
  },
  he: {
    words: words('פרופ אינג רח'),
    beforeNumbers: words('מס עמ טל'),
    labelled: words('קבוצה בקבוצה כיתה בכיתה ויטמין סעיף יום ביום שלב דירה נספח תוכנית הפטיטיס'),
    saying: words('אמר אמרה אמרו שאל שאלה שאלו ענה ענתה צעק צעקה לחש לחשה כתב כתבה השיב השיבה תהה תהתה'),
  },
  en: {
    words: words(
      'mr mrs ms mx dr prof st mt gen col maj capt lt sgt cpl adm cmdr sen rep gov pres rev hon fr sr jr messrs vs cf al approx inc ltd co corp bros dept univ jan feb mar apr jun jul aug sept sep oct nov dec ph mme mlle mgr',
    ),
    beforeNumbers: words('no nos p pp fig figs vol art ch sec ca tel'),
    labelled: words('group vitamin plan class grade section hepatitis type'),
  },
};

function words(list: string): string[] {
  return list.split(' ');
}
