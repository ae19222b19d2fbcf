/**
 * Names under which picture agencies are credited, one line an agency: the first name as the agency writes itself,
 * then its spellings in Arabic letters. Seen in captions of saved pages.
 */
export const agencies: readonly (readonly string[])[] = [
  ['Getty Images', 'Getty', 'جيتي إيماجيس', 'جيتي إيماجز', 'غيتي إيماجز', 'غيتي إيماجيس', 'جيتي', 'غيتي', 'گتی ایمیجز'],
  ['Reuters', 'رويترز', 'رویترز', 'روئٹرز', 'רויטרס'],
  [
    'AFP',
    'AFP Photo',
    'Agence France-Presse',
    'أ ف ب',
    'ا ف ب',
    'أ.ف.ب',
    'فرانس برس',
    'وكالة الصحافة الفرنسية',
    'اے ایف پی',
  ],
  ['AP', 'AP Photo', 'Associated Press', 'أ ب', 'أ.ب', 'أسوشيتد برس', 'أسوشييتد برس', 'اسوشیتدپرس', 'אי-פי'],
  ['EPA', 'إي بي إيه', 'إ ب أ', 'وكالة الصور الأوروبية'],
  ['Sputnik', 'سبوتنيك', 'اسپوتنیک'],
  ['TASS', 'تاس'],
  ['Xinhua', 'شينخوا'],
  ['Anadolu', 'Anadolu Agency', 'AA', 'الأناضول', 'وكالة الأناضول'],
  ['DPA', 'dpa', 'د ب أ', 'د.ب.أ'],
  ['WAFA', 'وفا', 'وكالة وفا'],
  ['SPA', 'Saudi Press Agency', 'واس', 'وكالة الأنباء السعودية'],
  ['WAM', 'وام'],
  ['MENA', 'أ ش أ', 'وكالة أنباء الشرق الأوسط'],
  ['IRNA', 'إرنا', 'ایرنا'],
  ['ISNA', 'ایسنا'],
  ['Fars', 'Fars News', 'فارس', 'وكالة فارس', 'خبرگزاری فارس'],
  ['Tasnim', 'تسنيم', 'تسنیم'],
  ['BBC', 'بي بي سي', 'بی‌بی‌سی'],
  ['Shutterstock', 'شترستوك', 'شاترستوك'],
  ['Alamy', 'ألامي'],
  ['Flash90', 'פלאש 90', 'פלאש90'],
  ['EFE', 'إفي'],
  ['ANSA', 'أنسا'],
  ['PA Media', 'PA', 'PA Wire'],
  ['وكالات', 'الوكالات'],
  ['Unsplash', 'أنسبلاش'],
  ['IMAGO', 'imago images'],
  ['iStock', 'آي ستوك'],
];

/** Names of agencies that are also a person's name or an ordinary word: alone they prove nothing. */
export const ambiguousAgencies: readonly string[] = ['فارس', 'واس', 'وفا', 'وام', 'تسنيم', 'تسنیم', 'إفي'];

/** Words with which the name of any agency begins, also of one that is not listed. */
export const agencyWords: readonly string[] = ['وكالة', 'خبرگزاری', 'סוכנות'];

/** Words in the names of news agencies that tell them from agencies of other kinds. */
export const newsWords: readonly string[] = ['أنباء', 'خبر', 'اخبار', 'أخبار', 'صحاف', 'نيوز', 'ידיעות', 'חדשות'];
