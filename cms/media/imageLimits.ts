/** What an uploaded picture may be; sides and pixels are those of the file before it is turned. */
export const imageLimits = {
  bytes: 20 * 1024 * 1024,
  side: 12_000,
  pixels: 50_000_000,
};

/** A larger original is stored at this longest side: enough for print across a newspaper page. */
export const storedSide = 3200;

export const shareSize = { width: 1200, height: 630 };

/** WhatsApp shows no card for a heavier image. */
export const shareBytes = 300 * 1000;
