/** What the Action gives to later steps: counts, words and paths, never the report itself. */
export const outputs: readonly { readonly name: string; readonly description: string }[] = [
  { name: 'verdict', description: 'what the run comes to: pass, fail or incomplete' },
  { name: 'findings', description: 'the number of all findings listed, open or not' },
  { name: 'open-findings', description: 'the number of open findings' },
  {
    name: 'login',
    description: 'the live half of login alone: ok, failed, skipped (not asked for, a fork, or refused as intended) or incomplete',
  },
  { name: 'report-path', description: "the absolute path of the JSON report, under the runner's temp folder" },
  { name: 'sarif-path', description: 'the absolute path of the SARIF report' },
];
