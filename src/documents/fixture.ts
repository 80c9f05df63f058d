const folders = new Set(
  (
    'test tests __test__ __tests__ testing testdata test-data test_data spec specs e2e fixture fixtures __fixtures__ __mocks__ mocks mock ' +
    'golden snapshots __snapshots__ example examples sample samples demo demos doc docs documentation tutorial tutorials ' +
    'vendor vendored third_party third-party thirdparty external node_modules bower_components site-packages dist-packages'
  ).split(' '),
);

/** What the CDK copies into its output to be uploaded (https://docs.aws.amazon.com/cdk/v2/guide/assets.html): code, not templates. */
const asset = /^asset\.[0-9a-f]{64}$/;

/** Whether a path lies in a folder of tests, fixtures, examples, docs or code of others. The file's own name says nothing. */
export function isFixturePath(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  parts.pop();
  return parts.some((part) => folders.has(part) || asset.test(part));
}
