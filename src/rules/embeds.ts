/** A site whose videos and posts other sites embed. */
export interface Embed {
  /** The site as a reader knows it. */
  site: string;
  /** Selector of the element that stands for the video or post. */
  selector: string;
  /** Takes the identity out of the embedded address, or a longitude and a latitude; without it the address stays as it is. */
  id?: RegExp;
  /** Where the video or post itself stands: the identity is put after this. */
  address?: string;
  /** How the address of a post begins; what follows only counts visitors or sizes the frame. */
  post?: RegExp;
}

/** Seen in saved pages and in the sites' own instructions for embedding. */
export const embeds: readonly Embed[] = [
  {
    site: 'YouTube',
    selector: 'iframe[src*="youtube.com/embed/"], iframe[src*="youtube-nocookie.com/embed/"], iframe[src*="youtu.be/"]',
    id: /(?:embed\/|youtu\.be\/)([\w-]{6,})/,
    address: 'https://www.youtube.com/watch?v=',
  },
  {
    site: 'Vimeo',
    selector: 'iframe[src*="player.vimeo.com/video/"]',
    id: /video\/(\d+)/,
    address: 'https://vimeo.com/',
  },
  {
    site: 'Dailymotion',
    selector: 'iframe[src*="dailymotion.com/embed/"]',
    id: /video\/(\w+)/,
    address: 'https://www.dailymotion.com/video/',
  },
  {
    site: 'X',
    selector: 'blockquote.twitter-tweet, blockquote.twitter-video, iframe[src*="platform.twitter.com/"]',
    post: /^https?:\/\/(?:(?:mobile|www)\.)?(?:twitter|x)\.com\/\w+\/status\/\d+/,
  },
  { site: 'Facebook', selector: '.fb-post[data-href], .fb-video[data-href], iframe[src*="facebook.com/plugins/"]' },
  {
    site: 'Instagram',
    selector: 'blockquote.instagram-media, iframe[src*="instagram.com/"]',
    post: /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\/[\w-]+\/?/,
  },
  { site: 'TikTok', selector: 'blockquote.tiktok-embed, iframe[src*="tiktok.com/embed"]' },
  { site: 'Telegram', selector: 'iframe[src*="//t.me/"]', post: /^https?:\/\/t\.me\/\w+\/\d+/ },
  { site: 'SoundCloud', selector: 'iframe[src*="w.soundcloud.com/player"]' },
  { site: 'Spotify', selector: 'iframe[src*="open.spotify.com/embed"]' },
  {
    site: 'Aparat',
    selector: 'iframe[src*="aparat.com/video/"]',
    id: /videohash\/(\w+)/,
    address: 'https://www.aparat.com/v/',
  },
  {
    site: 'Datawrapper',
    selector: 'iframe[src*="datawrapper.dwcdn.net/"], iframe[src*="datawrapper.de/_/"]',
  },
  {
    site: 'Flourish',
    selector: '.flourish-embed[data-src], iframe[src*="flourish.studio/"], iframe[src*="flo.uri.sh/"]',
    id: /((?:visualisation|story)\/\d+)/,
    address: 'https://public.flourish.studio/',
  },
  { site: 'Infogram', selector: 'iframe[src*="infogram.com/"]' },
  { site: 'Tableau', selector: 'iframe[src*="public.tableau.com/"]' },
  { site: 'Everviz', selector: 'iframe[src*="everviz.com/"]' },
  { site: 'Our World in Data', selector: 'iframe[src*="ourworldindata.org/grapher/"]' },
  { site: 'ArcGIS', selector: 'iframe[src*="arcgis.com/"]' },
  {
    site: 'Google Maps',
    selector: 'iframe[src*="google.com/maps"], iframe[src*="maps.google."]',
    // The address of the frame itself opens in frames alone.
    id: /[?&]q=([^&]+)|!2d(-?[\d.]+)!3d(-?[\d.]+)/,
    address: 'https://www.google.com/maps?q=',
  },
  { site: 'OpenStreetMap', selector: 'iframe[src*="openstreetmap.org/"], iframe[src*="umap.openstreetmap.fr/"]' },
  { site: 'TimelineJS', selector: 'iframe[src*="knightlab.com/"]' },
];

/** What players and frames are called that have no title of their own, beside the name of their site. */
export const frameTitles: readonly string[] = [
  'video player',
  'audio player',
  'player',
  'embed',
  'embedded',
  'embedded content',
  'embedded post',
  'iframe',
  'مشغل الفيديو',
  'مشغل فيديو',
  'مشغل الصوت',
  'محتوى مضمن',
  'پخش‌کننده ویدیو',
  'پخش کننده ویدئو',
  'ویڈیو پلیئر',
  'נגן וידאו',
  'נגן',
];

/** Words in the titles of frames that show a chart or a map. */
export const chartWords: readonly string[] = [
  'chart',
  'graph',
  'map',
  'infographic',
  'timeline',
  'خريطة',
  'الخريطة',
  'خرائط',
  'خارطة',
  'مخطط',
  'المخطط',
  'الرسم البياني',
  'رسم بياني',
  'رسم بيانى',
  'إنفوغراف',
  'إنفوجراف',
  'إنفوغرافيك',
  'جدول زمني',
  'نقشه',
  'نقشهٔ',
  'نمودار',
  'اینفوگرافیک',
  'نقشہ',
  'چارٹ',
  'گراف',
  'מפה',
  'המפה',
  'מפת',
  'תרשים',
  'התרשים',
  'גרף',
  'אינפוגרפיקה',
  'نەخشە',
];
