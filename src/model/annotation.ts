/**
 * A remark that GitHub shows beside a line of the change. Without `file` it stands on the run's page alone.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}
