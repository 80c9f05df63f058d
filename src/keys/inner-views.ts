import type { View } from './view.js';

/** A view of decoded text that knows where it stands. */
export type InnerView = View & Required<Pick<View, 'holder'>>;

/** The decodings of everything in a view that may hold more text. */
export function innerViews(_view: View): InnerView[] {
  return [];
}
