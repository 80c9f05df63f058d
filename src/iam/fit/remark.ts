import type { Span } from '../../model/position.js';
import type { Statement } from '../document.js';

/** Something that AWS takes but that does not do what it says. */
export interface Remark {
  /** As IAM Access Analyzer names it, where it does. */
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly span: Span;
  readonly statement: Statement;
  readonly severity: 'low' | 'medium';
}
