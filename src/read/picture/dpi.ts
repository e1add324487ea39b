/** How many points to the inch a picture of a page has; what files say of it themselves is often wrong. */

/** A page is taken to be A4; a picture of a few lines is not, so that its letters stay smaller than those of a poster. */
const LONG_SIDE_OF_A4 = 11.69;
const FEWEST = 150;
const MOST = 400;

export const usualDpi = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.max(FEWEST, Math.min(MOST, Math.round(Math.max(width, height) / LONG_SIDE_OF_A4)));
