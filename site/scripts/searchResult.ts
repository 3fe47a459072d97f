/** What Pagefind tells of one result. */
export interface SearchResult {
  url: string;
  excerpt: string;
  /** The thumbnail is a smaller file of the image, which not every browser can show. */
  meta: { title?: string; image?: string; thumbnail?: string; date?: string };
  filters: Record<string, string[]>;
}

/** What the page says about its language: how dates are written, and the filter that holds kinds. */
export interface SearchWords {
  dateLocale: string;
  kind: string;
}

/** A result as the search page lists it: kind, title, excerpt with marks, date and picture. */
export function toResultElement(result: SearchResult, words: SearchWords): HTMLElement {
  const { url, excerpt, meta, filters } = result;
  const item = document.createElement('li');
  item.className = 'hit';

  if (meta.image) item.append(toPicture(meta.image, meta.thumbnail));
  const text = document.createElement('div');
  text.append(toParagraph('kicker', filters[words.kind]?.join(', ') ?? ''));

  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  heading.append(link);
  text.append(heading, toExcerpt(excerpt));

  if (meta.date) text.append(toDate(meta.date, words.dateLocale));
  item.append(text);
  return item;
}

function toPicture(src: string, thumbnail?: string): HTMLPictureElement {
  const picture = document.createElement('picture');
  if (thumbnail) {
    const source = document.createElement('source');
    source.type = 'image/avif';
    source.srcset = thumbnail;
    picture.append(source);
  }
  picture.append(toImage(src));
  return picture;
}

function toImage(src: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = src;
  image.alt = '';
  image.loading = 'lazy';
  image.width = 144;
  image.height = 96;
  return image;
}

function toParagraph(className: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

/** Only words and marks of the excerpt are taken over, whatever else it holds. */
function toExcerpt(excerpt: string): HTMLParagraphElement {
  const paragraph = toParagraph('excerpt', '');
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of body.childNodes) {
    const target = node.nodeName === 'MARK' ? document.createElement('mark') : null;
    if (target) target.textContent = node.textContent;
    paragraph.append(target ?? node.textContent ?? '');
  }
  return paragraph;
}

function toDate(date: string, dateLocale: string): HTMLParagraphElement {
  const paragraph = toParagraph('soft', '');
  const time = document.createElement('time');
  time.dateTime = date;
  time.textContent = new Intl.DateTimeFormat(dateLocale, {
    dateStyle: 'long',
    timeZone: 'Asia/Makassar',
  }).format(new Date(date));
  paragraph.append(time);
  return paragraph;
}
